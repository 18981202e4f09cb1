import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { idOf } from '../access/roles'
import { bookContents, numberOfNew } from '../domain/book-contents'
import type { ReaderChapter } from '../payload-types'

/**
 * Gives a new chapter its place in the volume. From then on its place is moved by putting the contents in order, not by
 * saving, publishing or restoring a text; in another volume it begins anew.
 */
export const numberChapter: CollectionBeforeChangeHook<ReaderChapter> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const book = idOf(data.book ?? originalDoc?.book)
  if (!book) return data
  const stays = operation === 'update' && idOf(originalDoc?.book) === book
  const number = stays ? originalDoc?.number : operation === 'create' ? data.number : undefined
  return { ...data, number: number ?? (await newNumber(req, book, data.title ?? '')) }
}

async function newNumber(req: PayloadRequest, book: string, title: string): Promise<number> {
  const { docs } = await req.payload.find({
    collection: 'reader-chapters',
    where: { book: { equals: book } },
    draft: true,
    select: { number: true, title: true },
    depth: 0,
    pagination: false,
    req,
  })
  const volume = await req.payload.findByID({
    collection: 'reader-books',
    id: book,
    depth: 0,
    disableErrors: true,
    req,
  })
  return numberOfNew(title, bookContents(docs, volume?.plannedChapters ?? []))
}
