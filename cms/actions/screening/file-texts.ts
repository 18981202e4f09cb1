import type { PlacedText } from '../../domain/screening/entry-texts'
import { readDocx } from '../../office/read-docx'
import { readPdf } from '../../office/read-pdf'
import { isPdf, isPicture } from './blind-source'

/** What a file says, each piece with its place under the file's neutral name; a picture says nothing. */
export async function fileTexts(
  file: string,
  mimeType: string | null | undefined,
  bytes: Uint8Array,
): Promise<PlacedText[]> {
  if (isPicture(mimeType)) return []
  if (isPdf(mimeType)) {
    const { pages } = await readPdf(bytes)
    return pages.map((text, index) => ({ place: { part: 'attachment-text', file, page: index + 1 }, text }))
  }
  const { headerFooter, paragraphs } = await readDocx(bytes)
  return [...paragraphs, ...headerFooter].map((text, index) => ({
    place: { part: 'attachment-text', file, paragraph: index + 1 },
    text,
  }))
}
