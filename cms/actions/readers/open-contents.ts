import { z } from 'zod'
import { bookContents } from '../../domain/book-contents'
import { action } from '../action'
import { bookChapters } from './book-chapters'
import { volumeFor } from './volume-for'

/** The contents of a volume as its editors see them: drafts and titles that are only planned among them. */
export const openContents = action({
  name: 'open-contents',
  method: 'get',
  input: z.strictObject({ book: z.string().min(1) }),
  run: async (call, { book }) => {
    const { plannedChapters } = await volumeFor(call, book)
    const places = bookContents(await bookChapters(call, book), plannedChapters ?? [])
    return {
      places: places.map(({ chapter, title }) => ({
        id: chapter?.id ?? null,
        title,
        state: chapter?.state ?? ('planned' as const),
      })),
    }
  },
})

export type Contents = Awaited<ReturnType<typeof openContents.run>>
