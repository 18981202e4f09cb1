import { buffer } from 'node:stream/consumers'
import PDFDocument from 'pdfkit'
import { chineseFont } from './chinese-font'

export type Pdf = PDFKit.PDFDocument

/** A document ready to send, and the characters it prints as 〓 because the font does not have them. */
export type PdfFile = { bytes: Uint8Array; missing: string[] }

/** The two weights a document is set in, cut down to what it says. */
export type PdfFonts = { regular: Uint8Array; bold: Uint8Array; missing: string[] }

export type Sheet = {
  title: string
  author: string
  /** ISO instant, or a day, written into the file as when it was made. */
  made: string
  layout: 'portrait' | 'landscape'
}

/** Points in so many millimetres. */
export const mm = (length: number) => (length * 72) / 25.4

/** Makes the fonts for everything that a document says, wherever in `content` the texts stand. */
export async function fontsFor(content: unknown): Promise<PdfFonts> {
  const text = JSON.stringify(content)
  const regular = await chineseFont(text, 400)
  const bold = await chineseFont(text, 700)
  return { regular: regular.bytes, bold: bold.bytes, missing: regular.missing }
}

/** Opens a document of A4 pages without margins; the first page is the caller's to add. */
export function openPdf({ title, author, made, layout }: Sheet, fonts: PdfFonts): Pdf {
  const pdf = new PDFDocument({
    size: 'A4',
    layout,
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    lang: 'zh-CN',
    displayTitle: true,
    pdfVersion: '1.7',
    font: '',
    info: { Title: title, Author: author, Creator: '清风校园', CreationDate: new Date(made) },
  })
  pdf.registerFont('regular', Buffer.from(fonts.regular))
  pdf.registerFont('bold', Buffer.from(fonts.bold))
  return pdf
}

/** Closes a document and returns its bytes. */
export async function finishPdf(pdf: Pdf): Promise<Uint8Array> {
  pdf.end()
  return new Uint8Array(await buffer(pdf))
}
