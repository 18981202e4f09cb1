import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { captionOf } from '../../domain/outline/captions'
import type { Described } from '../../domain/outline/described-pictures'
import { type TextNode, withPictures } from '../../domain/rich-text-tree'
import { sameMedia } from '../../hooks/same-media'
import type { ImportedText } from '../../office/word/import-docx'
import type { Call } from '../action'
import { schoolOf } from '../entries/own-entry'

/**
 * Uploads the pictures of an imported text, but for public ones that are there already, and returns its blocks with them.
 * Public ones are cleared away if the form is never saved (`clearLeftovers`).
 */
export async function placePictures(
  call: Call,
  { blocks, pictures }: ImportedText,
  described: readonly Described[],
  collection: 'entry-files' | 'media',
): Promise<TextNode[]> {
  const { req } = call
  const ids: string[] = []
  for (const [index, { bytes, mimetype, name }] of pictures.entries()) {
    const alt = described[index]?.alt ?? ''
    const known = collection === 'media' ? await sameMedia(req, bytes) : null
    if (known) {
      ids.push(known.id)
      continue
    }
    // Visitors may fetch public files, and what shows a picture is yet to be published.
    const kept = collection === 'media' ? `${randomUUID()}${path.extname(name)}` : name
    const file = { data: bytes, mimetype, name: kept, size: bytes.length }
    const shared = { file, depth: 0, req }
    const { id } =
      collection === 'media'
        ? await req.payload.create({ ...shared, collection, data: { alt, fromWord: true } })
        : await req.payload.create({
            ...shared,
            collection,
            data: { school: schoolOf(call) },
            overrideAccess: false,
          })
    ids.push(id)
  }
  const placed = withPictures({ type: 'root', children: blocks }, (picture) => {
    const number = Number(picture.value)
    // What an entry's picture shows can be said nowhere else.
    const told = collection === 'entry-files' ? (pictures[number]?.alt ?? '') : ''
    const fields = { caption: captionOf(picture) || told }
    return {
      ...picture,
      id: `${picture.id}-${ids[number]}`,
      relationTo: collection,
      value: ids[number],
      fields,
    }
  })
  return placed.children ?? []
}
