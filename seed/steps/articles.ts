import type { Payload } from 'payload'
import { chapterBody } from '../../cms/domain/chapter-body'
import { idFor, type Seeding } from '../context'
import { columns } from '../data/columns'
import { forms } from '../data/forms'
import { posts } from '../data/posts'
import { readerBooks } from '../data/readers'
import { stories } from '../data/stories'
import { storyReports } from '../data/story-reports'
import { formPdf } from '../media/form-pdf'
import { upsert } from '../upsert'

const published = { _status: 'published' } as const

const noon = (day: string) => `${day}T04:00:00.000Z`

/** Columns and posts, teacher stories, readers. */
export async function seedArticles(seeding: Seeding): Promise<void> {
  await seedPosts(seeding)
  await seedStories(seeding)
  await seedReaders(seeding)
}

async function seedPosts({ ids, payload, richText, say }: Seeding): Promise<void> {
  const formIds = await seedForms(payload)
  const columnIds = new Map<string, string>()
  for (const [order, { slug, ...column }] of columns.entries()) {
    columnIds.set(slug, await upsert(payload, 'columns', { slug }, { ...column, order }))
  }
  for (const { slug, column, date, digest, body, school, ...post } of posts) {
    await upsert(
      payload,
      'column-posts',
      { slug },
      {
        ...post,
        ...published,
        column: idFor(columnIds, column),
        school: school ? idFor(ids.schools, school) : undefined,
        summary: digest,
        body: richText(body) as never,
        attachments: formIds.get(slug) ?? [],
        responsibleEditor: '演示编辑',
        publishedAt: noon(date),
      },
    )
  }
  say(`${columns.length} 个专栏，${posts.length} 篇文章`)
}

/** The ids of the forms by the post that carries them. */
async function seedForms(payload: Payload): Promise<Map<string, string[]>> {
  const ids = new Map<string, string[]>()
  for (const { filename, lines, post, title } of forms) {
    const where = { filename: { equals: filename } }
    const { docs } = await payload.find({ collection: 'media', where, depth: 0 })
    const [found] = docs
    const data = found ? Buffer.alloc(0) : await formPdf(title, lines)
    const file = { data, mimetype: 'application/pdf', name: filename, size: data.length }
    const made =
      found ??
      (await payload.create({ collection: 'media', data: { alt: title, demo: true }, file, depth: 0 }))
    ids.set(post, [...(ids.get(post) ?? []), made.id])
  }
  return ids
}

async function seedStories({ ids, payload, richText, say }: Seeding): Promise<void> {
  for (const [index, { slug, lead, body, school, teacherName, ...story }] of stories.entries()) {
    await upsert(
      payload,
      'teacher-stories',
      { slug },
      {
        ...story,
        ...published,
        teacherName: teacherName.replace('（化名）', ''),
        alias: teacherName.includes('化名'),
        school: idFor(ids.schools, school),
        summary: lead,
        body: richText(body) as never,
        mediaLinks: storyReports[slug] ?? [],
        cover: index % 2 === 0 ? idFor(ids.pictures, `story-${index / 2 + 1}`) : undefined,
        source: '荷城教育局清廉办（演示）',
        responsibleEditor: '演示编辑',
        consent: true,
        publishedAt: noon(`${story.issueMonth}-10`),
      },
    )
  }
  say(`${stories.length} 篇每月一师`)
}

async function seedReaders({ payload, richText, say }: Seeding): Promise<void> {
  for (const { volume, chapters, ...book } of readerBooks) {
    const bookId = await upsert(
      payload,
      'reader-books',
      { volume },
      {
        ...book,
        ...published,
        plannedChapters: chapters.filter(({ sections }) => !sections).map(({ title }) => title),
      },
    )
    for (const { no, title, sections } of chapters) {
      if (!sections) continue
      await upsert(
        payload,
        'reader-chapters',
        { slug: `${book.slug}-${no}` },
        {
          ...published,
          book: bookId,
          number: no,
          title,
          body: chapterBody(sections.map(({ kind, body }) => ({ kind, body: richText(body) as never }))),
        },
      )
    }
  }
  say(`${readerBooks.length} 册读本`)
}
