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
  const known = {
    collection: 'reader-chapters' as const,
    where: { book: { equals: book } },
    select: { number: true, title: true } as const,
    depth: 0,
    pagination: false,
    req,
  }
  const shown = await req.payload.find(known)
  const drafts = await req.payload.find({ ...known, draft: true })
  const volume = await req.payload.findByID({
    collection: 'reader-books',
    id: book,
    draft: true,
    depth: 0,
    disableErrors: true,
    req,
  })
  return numberOfNew(title, bookContents([...shown.docs, ...drafts.docs], volume?.plannedChapters ?? []))
}
