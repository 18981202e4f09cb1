import { z } from 'zod'
import { chapterBody } from '../../domain/chapter-body'
import { caseChapter } from '../../domain/outline/case-chapter'
import { writtenSections } from '../../domain/outline/chapter-sections'
import { Refusal } from '../../domain/refusal'
import { action, type Call } from '../action'
import { allowedPictures } from './allowed-pictures'
import { permissionFor, reusedText, sourceLine } from './reused-text'
import { volumeFor } from './volume-for'

const longestTitle = 40

/**
 * 转为读本章节: makes the draft of a chapter from an awarded case or work of the site, with the pictures that may be shown, its
 * source, and the ground on which it may be used. The consent itself stays with what it was made from and is looked at there
 * whenever the chapter is to be published. Answers the chapter and how many pictures were left out.
 * @throws Refusal `conflict` when it may not be used, or the volume has it already or has no address yet.
 */
export const draftChapter = action({
  name: 'draft-chapter',
  method: 'post',
  input: z.strictObject({
    kind: z.enum(['case-studies', 'works']),
    id: z.string().min(1),
    book: z.string().min(1),
  }),
  run: async (call, { book, id, kind }) => {
    const { req } = call
    const reused = await reusedText(call, kind, id)
    const permission = await permissionFor(call, reused)
    const volume = await volumeFor(call, book)
    if (!volume.slug)
      throw new Refusal('conflict', '这册读本还没有书名，请先在读本里填写并保存，再转为章节。')
    const from = kind === 'works' ? { fromWork: id } : { fromCase: id }
    await requireFirst(call, book, from, volume.title)
    const { blocks, left } = await allowedPictures(call, reused)
    const { text } = reused
    const chapter = await req.payload.create({
      collection: 'reader-chapters',
      draft: true,
      data: {
        _status: 'draft',
        book,
        title: text.title.length > longestTitle ? `${text.title.slice(0, longestTitle - 1)}…` : text.title,
        slug: `${volume.slug.slice(0, 70)}-${id.slice(-8)}`,
        body: chapterBody(
          writtenSections(kind === 'works' ? [{ kind: '听故事', blocks }] : caseChapter(blocks)),
        ),
        source: await sourceLine(call, reused),
        permission,
        ...from,
        demo: text.demo,
      },
      depth: 0,
      req,
    })
    return { id: chapter.id, left }
  },
})

async function requireFirst(
  { req }: Call,
  book: string,
  from: { fromCase?: string; fromWork?: string },
  volume: string,
): Promise<void> {
  const [[field = '', id] = []] = Object.entries(from)
  const { docs } = await req.payload.find({
    collection: 'reader-chapters',
    where: { book: { equals: book }, [field]: { equals: id } },
    draft: true,
    depth: 0,
    limit: 1,
    req,
  })
  const [made] = docs
  if (made)
    throw new Refusal('conflict', `《${volume}》里已经有由它转成的一章“${made.title}”，请直接编辑那一章。`)
}
