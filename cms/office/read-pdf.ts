import type { PDFDocument } from 'pdf-lib'
import { loadPdf } from './load-pdf'
import { keepWords } from './pdf-streams'
import { readPdfAside } from './read-pdf-aside'
import { unreadablePages } from './read-pdf-fonts'

/** The text of a PDF for the leak check, and what it says about itself. */
export type PdfText = {
  /** The text of each page; a name may be broken by the end of a line. */
  pages: string[]
  /** By their Chinese names: 作者, 标题, 附件, 批注人 … */
  properties: Record<string, string>
  /** Pages, from 1, whose text cannot be relied on: scans, and fonts that do not say what they draw. */
  unread: number[]
}

/**
 * Reads a PDF, at most for so many milliseconds; throws Refusal `invalid` when it is locked or broken, `too-large` when
 * reading it takes more than any honest file.
 */
export async function readPdf(bytes: Uint8Array, within = 60_000): Promise<PdfText> {
  const document = await loadPdf(bytes)
  const unreadable = unreadablePages(document)
  const { properties, text } = await readPdfAside(await wordsOf(document), within)
  return {
    pages: text,
    properties,
    unread: text.flatMap((page, index) => (page.trim() && !unreadable.includes(index) ? [] : [index + 1])),
  }
}

/** The same file with all that is read in it, and nothing that unpacks without bounds; written anew, it hides nothing. */
async function wordsOf(document: PDFDocument): Promise<Uint8Array> {
  keepWords(document.context)
  return document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false })
}
