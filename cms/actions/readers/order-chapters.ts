import { z } from 'zod'
import { Refusal } from '../../domain/refusal'
import { auditWritten } from '../../hooks/audit'
import { announce } from '../../hooks/publish-change'
import { action } from '../action'
import { documentFor } from '../documents'
import { bookChapters, moveChapter } from './book-chapters'

/**
 * 保存次序: puts the chapters of a volume in order, at once and on the site too; `order` names every chapter, and null stands for
 * one of which there is only the title. Texts and addresses stay as they are, so no review is asked for; the log keeps it.
 * @throws Refusal `conflict` when chapters have come or gone meanwhile.
 */
export const orderChapters = action({
  name: 'order-chapters',
  method: 'post',
  input: z.strictObject({ book: z.string().min(1), order: z.array(z.string().min(1).nullable()).max(99) }),
  run: async (call, { book, order }) => {
    const { req } = call
    const volume = await documentFor(call, 'reader-books', book, '册读本')
    const chapters = await bookChapters(call, book)
    const places = new Map(order.flatMap((id, index) => (id ? [[id, index + 1] as const] : [])))
    const known = chapters.every(({ id }) => places.has(id)) && places.size === chapters.length
    if (!known) throw new Refusal('conflict', '这册读本的章节刚刚有了增减，请刷新页面后再排次序。')
    const moved = chapters.filter(({ id, number }) => places.get(id) !== number)
    for (const { id, state } of moved) {
      await moveChapter(call, book, id, places.get(id) ?? 0)
      if (state !== 'draft') await announce(req, { slug: 'reader-chapters', id })
    }
    const listed = (numberOf: (chapter: (typeof chapters)[number]) => number) =>
      chapters
        .map((chapter) => ({ number: numberOf(chapter), title: chapter.title }))
        .sort((one, other) => one.number - other.number)
        .map(({ number, title }) => `${number} ${title}`)
    if (moved.length > 0) {
      const before = { contents: listed(({ number }) => number) }
      const after = { contents: listed(({ id }) => places.get(id) ?? 0) }
      await auditWritten(req, 'reader-books', { ...volume }, before, after)
    }
    return { moved: moved.length }
  },
})
