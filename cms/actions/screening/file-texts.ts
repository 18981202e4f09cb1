import type { PlacedText } from '../../domain/screening/entry-texts'
import { readDocx } from '../../office/read-docx'
import { readPdf } from '../../office/read-pdf'
import { isPdf, isPicture, type Source } from './blind-source'

/** What a file says, each piece with its place under the file's neutral name, and what of it the machine cannot read. */
export type FileTexts = { texts: PlacedText[]; unread: string | null }

/** Reads a cleaned file as judges will open it; a picture says nothing. */
export async function textsOfFile(
  file: string,
  mimeType: string | null | undefined,
  bytes: Uint8Array,
): Promise<FileTexts> {
  if (isPicture(mimeType)) return { texts: [], unread: null }
  if (isPdf(mimeType)) return textsOfPdf(file, bytes)
  const { headerFooter, paragraphs } = await readDocx(bytes)
  const texts = [...paragraphs, ...headerFooter].map(
    (text, index): PlacedText => ({ place: { part: 'attachment-text', file, paragraph: index + 1 }, text }),
  )
  return { texts, unread: texts.length > 0 ? null : scanned('') }
}

async function textsOfPdf(file: string, bytes: Uint8Array): Promise<FileTexts> {
  const { pages, unread } = await readPdf(bytes)
  const texts = pages.map(
    (text, index): PlacedText => ({ place: { part: 'attachment-text', file, page: index + 1 }, text }),
  )
  const which = unread.length === pages.length ? '' : `第 ${unread.join('、')} 页`
  return { texts, unread: unread.length > 0 ? scanned(which) : null }
}

const scanned = (pages: string) => `${pages}读不出文字（可能是扫描件），请打开查看有没有身份信息。`

/** What cleaning takes away from a file without being asked: the name it was uploaded with, and its properties. */
export async function removedTexts(name: string, { bytes, file }: Source): Promise<PlacedText[]> {
  const uploaded: PlacedText = { place: { part: 'file-name', file: name }, text: file.filename ?? '' }
  if (isPicture(file.mimeType)) return [uploaded]
  const { properties } = await (isPdf(file.mimeType) ? readPdf : readDocx)(bytes)
  const stated = Object.entries(properties).map(
    ([property, text]): PlacedText => ({
      place: { part: 'attachment-property', file: name, property },
      text,
    }),
  )
  return [uploaded, ...stated]
}
