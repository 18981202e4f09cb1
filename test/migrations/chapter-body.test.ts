import { type ChapterKind, chapterBody, savedText } from '@cms/domain/chapter-body'
import { migrations } from '@cms/migrations'
import { createClient } from '@libsql/client'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { expect, test } from 'vitest'

type Section = [kind: ChapterKind, words: string]

const text = (words: string) =>
  savedText([{ type: 'paragraph', version: 1, children: [{ type: 'text', text: words }] }])

const at = migrations.findIndex(({ name }) => name.endsWith('_chapter_body'))

test('chapters written as rows of sections, and their versions, become texts of sections and can go back', async () => {
  const client = createClient({ url: ':memory:' })
  const args = { db: drizzle(client) } as unknown as Parameters<(typeof migrations)[number]['up']>[0]
  for (const { up } of migrations.slice(0, at)) await up(args)

  const write = async (table: string, parent: string, sections: Section[]) => {
    for (const [index, [kind, words]] of sections.toReversed().entries()) {
      await client.execute({
        sql: `INSERT INTO ${table} (_order, _parent_id, id, kind, body) VALUES (?, ?, ?, ?, ?)`,
        args: [
          sections.length - index,
          parent,
          `${parent}-${sections.length - index}`,
          kind,
          JSON.stringify(text(words)),
        ],
      })
    }
  }
  const story: Section[] = [
    ['听故事', '小荷说：“还书。”'],
    ['想一想', "it's 为什么？"],
    ['做一做', '画一朵荷花。'],
  ]
  await client.execute(
    "INSERT INTO reader_chapters (id, title) VALUES ('one', '借了要还'), ('two', '排好队'), ('none', '空')",
  )
  await client.execute("INSERT INTO _reader_chapters_v (id, parent_id) VALUES ('first', 'one')")
  await write('reader_chapters_sections', 'one', story)
  await write('reader_chapters_sections', 'two', [['词语角', '秩序']])
  await write('_reader_chapters_v_version_sections', 'first', story.slice(0, 2))

  await migrations[at]?.up(args)
  const bodies = async (table: string, column: string) => {
    const { rows } = await client.execute(`SELECT id, ${column} AS body FROM ${table} ORDER BY id`)
    return rows.map(({ body, id }) => [id, JSON.parse(String(body))])
  }
  const written = (sections: Section[], idPrefix: string) =>
    chapterBody(
      sections.map(([kind, words]) => ({ kind, body: text(words) })),
      idPrefix,
    )
  expect(await bodies('reader_chapters', 'body')).toEqual([
    ['none', null],
    ['one', written(story, 'one')],
    ['two', written([['词语角', '秩序']], 'two')],
  ])
  expect(await bodies('_reader_chapters_v', 'version_body')).toEqual([
    ['first', written(story.slice(0, 2), 'first')],
  ])

  await migrations[at]?.down(args)
  const { rows } = await client.execute(
    "SELECT kind, body FROM reader_chapters_sections WHERE _parent_id = 'one' ORDER BY _order",
  )
  expect(rows.map(({ body, kind }) => [kind, JSON.parse(String(body))])).toEqual(
    story.map(([kind, words]) => [kind, text(words)]),
  )
  client.close()
})
