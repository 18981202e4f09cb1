import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { idOf } from '../../access/roles'
import { picturesIn, type TextNode } from '../../domain/rich-text-tree'
import { cleanDocx } from '../../office/clean-docx'
import { cleanPdf } from '../../office/clean-pdf'
import { cleanPicture } from '../../office/clean-picture'
import type { Entry, EntryFile } from '../../payload-types'
import type { Call } from '../action'

/** Where a file stands in an entry, and the neutral name that judges read. */
export type Slot = { source: string; place: 'body' | 'image' | 'attachment'; name: string }

/** A file as a school handed it in. */
export type Source = { file: EntryFile; bytes: Buffer }

/** Every file of an entry: the pictures of its text, its images, its attachments. */
export function slotsOf(entry: Entry): Slot[] {
  const listed = (relations: Entry['images'], place: Slot['place'], label: string): Slot[] =>
    (relations ?? []).flatMap((file, index) => {
      const source = idOf(file)
      return source ? [{ source, place, name: `${label}${index + 1}` }] : []
    })
  const inText = [...new Set(picturesIn(entry.body?.root as TextNode | undefined))]
  return [
    ...inText.map((source, index): Slot => ({ source, place: 'body', name: `插图${index + 1}` })),
    ...listed(entry.images, 'image', '图片'),
    ...listed(entry.attachments, 'attachment', '附件'),
  ]
}

/** Whether a file's type is PDF. */
export const isPdf = (mimeType: string | null | undefined) => mimeType === 'application/pdf'
/** Whether a file's type is that of a picture; all that is neither is a Word document. */
export const isPicture = (mimeType: string | null | undefined) => mimeType?.startsWith('image/') ?? false

/** What was handed in under this id; null when the record or its file is gone. */
export async function sourceOf({ req }: Call, id: string): Promise<Source | null> {
  const { payload } = req
  const file = await payload.findByID({ collection: 'entry-files', id, depth: 0, disableErrors: true, req })
  if (!file) return null
  const folder = payload.collections['entry-files'].config.upload.staticDir ?? ''
  const bytes = await readFile(path.join(folder, path.basename(file.filename ?? ''))).catch(() => null)
  return bytes && { file, bytes }
}

/** A file without properties, changes and metadata; throws Refusal when it cannot be cleaned. */
export async function cleaned({ bytes, file }: Source): Promise<Uint8Array> {
  if (isPicture(file.mimeType)) return cleanPicture(bytes, file.filename ?? '')
  const clean = isPdf(file.mimeType) ? cleanPdf : cleanDocx
  return (await clean(bytes)).bytes
}
