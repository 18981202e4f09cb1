import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { idOf } from '../../access/roles'
import { Refusal } from '../../domain/refusal'
import { picturesIn, type TextNode } from '../../domain/rich-text-tree'
import { cleanDocx } from '../../office/clean-docx'
import { cleanPdf } from '../../office/clean-pdf'
import { cleanPicture } from '../../office/clean-picture'
import type { Entry, EntryFile } from '../../payload-types'
import type { Call } from '../action'

/** Where a file stands in an entry, and the neutral name that judges read. */
export type Slot = { source: string; place: 'body' | 'image' | 'attachment'; name: string }

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

export const isPdf = (mimeType: string | null | undefined) => mimeType === 'application/pdf'
export const isPicture = (mimeType: string | null | undefined) => mimeType?.startsWith('image/') ?? false

/** The bytes of a file that was handed in. */
export async function bytesOf({ req }: Call, file: EntryFile): Promise<Buffer> {
  const folder = req.payload.collections['entry-files'].config.upload.staticDir ?? ''
  return readFile(path.join(folder, path.basename(file.filename ?? '')))
}

/** A file without properties, changes and metadata, or why it could not be cleaned, as a sentence. */
export async function cleaned(
  file: EntryFile,
  bytes: Buffer,
): Promise<{ bytes: Uint8Array } | { problem: string }> {
  try {
    if (isPicture(file.mimeType)) return { bytes: await cleanPicture(bytes, file.filename ?? '') }
    if (isPdf(file.mimeType)) return { bytes: (await cleanPdf(bytes)).bytes }
    return { bytes: (await cleanDocx(bytes)).bytes }
  } catch (error) {
    if (error instanceof Refusal) return { problem: error.message }
    throw error
  }
}
