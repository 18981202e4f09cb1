import { beijingDay } from '@cms/domain/beijing-time'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rowsFrom, sheetOf } from '../office/read-workbook'
import { download } from '../support/download'
import { inDays } from '../support/make'
import type { PersonName } from '../support/people'
import { throughReviews } from '../support/reviewers'
import { textOf } from '../support/rich-text'
import { openWorld, type World } from '../support/world'

let world: World
let news: string
let rules: string

type Row = { name: string; inMonth: number; inYear: number }

beforeAll(async () => {
  world = await openWorld()
  news = await column('工作动态', 14)
  rules = await column('清单与制度', 90)
  await column('资料下载', 180)
})
afterAll(() => world?.end())

const column = async (name: string, rhythmDays: number): Promise<string> => {
  const data = { name, slug: `column-${rhythmDays}`, rhythmDays, order: rhythmDays }
  return (await world.payload.create({ collection: 'columns', data, depth: 0 })).id
}

let number = 0

/** A post as it was written some days ago and published then. */
async function post(of: string, title: string, daysAgo: number, school?: string): Promise<string> {
  number += 1
  const { id } = await world.payload.create({
    collection: 'column-posts',
    data: {
      title,
      slug: `post-${number}`,
      summary: '一本看得见的账。',
      body: textOf('食堂的账每天都贴在门口。'),
      source: '教育局',
      column: of,
      school,
      publishedAt: inDays(-daysAgo),
      _status: 'published',
    } as never,
    depth: 0,
  })
  return id
}

const calendar = async (person: PersonName = 'editor', query = '') =>
  (await world.call(person, 'GET', `/api/actions/open-calendar${query}`)).body

const tasks = async (): Promise<string[]> =>
  (await world.call('editor', 'GET', '/api/actions/open-dashboard')).body.tasks
    .filter(({ href }: { href?: string }) => href === '/admin/calendar')
    .map(({ count, text, urgent }: { count?: number; text: string; urgent?: boolean }) =>
      [text, count, urgent && '急'].filter(Boolean).join(' '),
    )

test('an editor is warned before a column counts as stale, when it does, and of a month without its teacher', async () => {
  await post(news, '食堂开放日', 13)
  await post(rules, '采购清单', 100)
  const states = async () =>
    (await calendar()).columns.map(({ daysLeft, name, state }: Record<string, unknown>) => [
      name,
      state,
      daysLeft,
    ])
  expect(await states()).toEqual([
    ['清单与制度', 'stale', -10],
    ['资料下载', 'empty', null],
    ['工作动态', 'soon', 1],
  ])
  expect(await tasks()).toEqual([
    '首页再过 1 天就算久未更新',
    '专栏久未更新：清单与制度 1 急',
    '专栏快要久未更新：工作动态 1',
    '本月的每月一师还没有稿件 急',
  ])
  await post(rules, '采购清单（新）', 0)
  expect(await states()).toEqual([
    ['资料下载', 'empty', null],
    ['工作动态', 'soon', 1],
    ['清单与制度', 'fresh', 90],
  ])
  expect(await tasks()).toEqual(['专栏快要久未更新：工作动态 1', '本月的每月一师还没有稿件 急'])
})

test('what is only a draft does not make a column fresh', async () => {
  const slug = 'only-a-draft'
  const { body } = await world.call('editor', 'POST', '/api/column-posts', {
    title: '没有发布的',
    slug,
    summary: '草稿。',
    body: textOf('草稿。'),
    column: news,
  })
  expect(body.doc._status).toBe('draft')
  const found = (await calendar()).columns.find(({ name }: { name: string }) => name === '工作动态')
  expect(found.state).toBe('soon')
})

test('a year of teachers shows what is told, what is only written, and the gaps', async () => {
  const month = beijingDay(new Date()).slice(0, 7)
  const story = {
    title: '岁末家访路',
    slug: 'visits',
    summary: '一位教师的一年。',
    body: textOf('她走了六十里路。'),
    source: '教育局',
    teacherName: '韦老师',
    school: world.town.schools.lotus,
    issueMonth: month,
    consent: true,
  }
  const { body } = await world.call('editor', 'POST', '/api/teacher-stories', story)
  const stateOf = async () =>
    (await calendar()).months.find((one: { month: string }) => one.month === month).state
  expect([await stateOf(), await tasks()]).toEqual([
    'writing',
    ['专栏快要久未更新：工作动态 1', '本月的每月一师还没有发布'],
  ])
  await throughReviews(world, 'teacher-stories', body.doc.id)
  expect([await stateOf(), await tasks()]).toEqual(['told', ['专栏快要久未更新：工作动态 1']])
  const earlier = await calendar('editor', '?year=2020')
  expect(earlier.months.map(({ state }: { state: string }) => state)).toEqual(Array(12).fill('missing'))
})

test('a text with a time set stands in the calendar until it is out', async () => {
  const { body } = await world.call('editor', 'POST', '/api/column-posts', {
    title: '定时的稿件',
    slug: 'timed',
    summary: '到点再发。',
    body: textOf('到点再发。'),
    source: '教育局',
    column: news,
  })
  const text = { kind: 'column-posts', id: body.doc.id }
  await world.payload.updateGlobal({ slug: 'editorial-settings', data: { steps: '1' } })
  const sent = await world.call('editor', 'POST', '/api/actions/send-to-review', text)
  const { review } = sent.body
  const passed = await world.call('firstReviewer', 'POST', '/api/actions/pass-step', { review })
  expect(passed.body.state).toBe('cleared')
  const at = inDays(2)
  await world.call('editor', 'POST', '/api/actions/publish-text', { review, at })
  const shown = async () =>
    (await calendar()).scheduled.map((paper: Record<string, string>) => [paper.title, paper.publishAt])
  expect(await shown()).toEqual([['定时的稿件', at]])
  await world.call('editor', 'POST', '/api/actions/publish-text', { review, at: 'now' })
  expect(await shown()).toEqual([])
})

test('a month is counted by column, school and person, on the screen as in Excel', async () => {
  const { lotus } = world.town.schools
  const before = await statistics()
  await post(rules, '荷城小学的清单', 0, lotus)
  const after = await statistics()
  const of = (rows: { name: string; inMonth: number }[], name: string) =>
    rows.find((row) => row.name === name)?.inMonth ?? 0
  expect(of(after.sections, '清单与制度') - of(before.sections, '清单与制度')).toBe(1)
  expect(of(after.sections, '资料下载')).toBe(0)
  const school = await world.payload.findByID({ collection: 'schools', id: lotus, depth: 0 })
  expect(of(after.schools, school.name) - of(before.schools, school.name)).toBe(1)
  expect([before.total.inMonth + 1, before.total.inYear + 1]).toEqual([
    after.total.inMonth,
    after.total.inYear,
  ])
  expect(after.people).toEqual([
    { name: 'editor 的姓名', written: 2, writtenInYear: 2, passed: 0, returned: 0 },
    { name: 'firstReviewer 的姓名', written: 0, writtenInYear: 0, passed: 2, returned: 0 },
    { name: 'secondReviewer 的姓名', written: 0, writtenInYear: 0, passed: 1, returned: 0 },
    { name: 'thirdReviewer 的姓名', written: 0, writtenInYear: 0, passed: 1, returned: 0 },
  ])
  const { bytes } = await download(world, 'editor', '/api/actions/open-statistics-file')
  const rows = (name: string) => sheetOf(bytes, name).then((sheet) => rowsFrom(sheet, 3))
  expect(await rows('按栏目')).toEqual([
    ['栏目', '本月', '本年累计'],
    ...[...after.sections, after.total].map(({ inMonth, inYear, name }: Row) => [name, inMonth, inYear]),
  ])
  expect((await rows('按人员')).length).toBe(after.people.length + 1)
  expect((await rows('稿件清单')).slice(1).map(([, title]) => title)).toContain('荷城小学的清单')
})

test('a month that is none is refused, and nobody but editors and the administrator opens the calendar', async () => {
  const wrong = await world.call('editor', 'GET', '/api/actions/open-statistics?month=2026-13')
  expect(wrong.status).toBe(400)
  const ask = async (person: PersonName | 'visitor') =>
    (await world.call(person, 'GET', '/api/actions/open-calendar')).status
  expect([await ask('owner'), await ask('visitor'), await ask('admin')]).toEqual([403, 401, 200])
})

const statistics = async () => (await world.call('editor', 'GET', '/api/actions/open-statistics')).body
