import type { Media } from '@cms/payload-types'
import { byId, idOf } from './joined'

/** A picture as an e-book carries it: one file of the media collection. */
export type BookPicture = {
  filename: string
  /** Changes when the file is replaced. */
  version: string
  /** Its media type, e.g. `image/jpeg`. */
  type: string
  bytes: number
}

const readEverywhere = ['image/jpeg', 'image/png']

/** A heavier original gives way to its scaled WebP. */
const mostBytes = 2_000_000

/** Whether reading and chat programs of every age show a picture as it was uploaded. */
export function isReadEverywhere({ mimeType, filesize }: Media): boolean {
  return readEverywhere.includes(mimeType ?? '') && (filesize ?? 0) <= mostBytes
}

/** Finds the e-book's file of a picture; null for what is none. */
export function bookPictures(media: readonly Media[]) {
  const documents = byId(media)
  return (relation: string | { id: string } | null | undefined): BookPicture | null => {
    const document = documents.get(idOf(relation) ?? '')
    if (!document?.mimeType?.startsWith('image/')) return null
    const { sizes, updatedAt: version } = document
    const scaled = isReadEverywhere(document)
      ? undefined
      : [sizes?.medium, sizes?.small].find((size) => size?.filename)
    const { filename, mimeType, filesize } = scaled ?? document
    return filename ? { filename, version, type: mimeType ?? document.mimeType, bytes: filesize ?? 0 } : null
  }
}
