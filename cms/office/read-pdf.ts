import { extractText, getDocumentProxy } from 'unpdf'
import { brokenPdf, loadPdf, lockedPdf } from './load-pdf'
import { unreadablePages } from './read-pdf-fonts'
import { readPdfProperties } from './read-pdf-properties'

/** The text of a PDF for the leak check, and what it says about itself. */
export type PdfText = {
  /** The text of each page; a name may be broken by the end of a line. */
  pages: string[]
  /** By their Chinese names: 作者, 标题, 附件, 批注人 … */
  properties: Record<string, string>
  /** Pages, from 1, whose text cannot be relied on: scans, and fonts that do not say what they draw. */
  unread: number[]
}

/** Reads a PDF; throws Refusal `invalid` when it is locked or broken. */
export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  const document = await loadPdf(bytes)
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch((error: Error) => {
    throw error.name === 'PasswordException' ? lockedPdf() : brokenPdf()
  })
  try {
    const { text } = await extractText(pdf)
    const unreadable = unreadablePages(document)
    return {
      pages: text,
      properties: await readPdfProperties(pdf),
      unread: text.flatMap((page, index) => (page.trim() && !unreadable.includes(index) ? [] : [index + 1])),
    }
  } finally {
    await pdf.loadingTask.destroy()
  }
}
