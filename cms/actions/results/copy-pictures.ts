import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { Refusal } from '../../domain/refusal'
import { pictureId, type TextNode, withPictures } from '../../domain/rich-text-tree'
import type { Entry } from '../../payload-types'
import type { Call } from '../action'
import { storedEntryFile } from '../entries/stored-file'
import { filesOf } from '../screening/blind-work'

/**
 * Copies the entry's pictures into the public media, under names that nobody guesses while the text that shows them is a
 * draft; returns the new id of each, in their order.
 */
export async function copyPictures(call: Call, entry: Entry): Promise<Map<string, string>> {
  const { req } = call
  const { payload } = req
  const { docs } = await payload.find({
    collection: 'entry-files',
    where: { id: { in: filesOf(entry) }, mimeType: { contains: 'image/' } },
    depth: 0,
    pagination: false,
    req,
  })
  const inOrder = filesOf(entry).flatMap((id) => docs.find((file) => file.id === id) ?? [])
  const copies = new Map<string, string>()
  for (const [index, file] of inOrder.entries()) {
    const data = await storedEntryFile(call, file.filename)
    const filename = `${randomUUID()}${path.extname(file.filename ?? '')}`
    const copy = await payload.create({
      collection: 'media',
      data: { alt: `《${entry.title}》图 ${index + 1}`, demo: entry.demo },
      file: { data, mimetype: file.mimeType ?? '', name: filename, size: data.length },
      depth: 0,
      req,
    })
    copies.set(file.id, copy.id)
  }
  return copies
}

/** The entry's text with the copies in it. Throws Refusal `conflict` when it has none. */
export function withCopies(entry: Entry, copies: Map<string, string>): NonNullable<Entry['body']> {
  if (!entry.body) throw new Refusal('conflict', '这件作品没有正文，不能转到网站。')
  const root = withPictures(entry.body.root as TextNode, (picture) => {
    const copy = copies.get(pictureId(picture) ?? '')
    return copy ? { ...picture, relationTo: 'media', value: copy } : null
  })
  return { ...entry.body, root: root as typeof entry.body.root }
}
