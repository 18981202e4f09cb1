import { chapterBody } from '@cms/domain/chapter-body'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeCampaign, makeEntry, makeSheet } from '../support/make'
import { textOf } from '../support/rich-text'
import { openWorld, type World } from '../support/world'
import { told } from './bad-input'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.end())

type Made = { collection: string; id: string }

async function make(collection: string, data: Record<string, unknown>): Promise<Made> {
  const made = await world.payload.create({
    collection: collection as 'columns',
    data: data as never,
    depth: 0,
  })
  return { collection, id: made.id }
}

const made = (collection: string, { id }: { id: string }): Made => ({ collection, id })
const draft = (slug: string) => ({
  title: slug,
  slug,
  summary: '摘要',
  body: textOf('正文'),
  _status: 'draft',
})
const school = (slug: string, district: string) => ({
  name: slug,
  shortName: slug,
  slug,
  district,
  type: 'primary',
  ownership: 'public',
  order: 0,
})
const account = (username: string, role: string, bound: Record<string, string> = {}) => ({
  username,
  name: '某人',
  role,
  password: 'a-long-password',
  ...bound,
})

type Case = { person: 'admin' | 'editor' | 'secretary'; kept: Made; users: [what: string, user: Made][] }

/** What is to be deleted, by whom, and what still refers to it, in the order in which that can be cleared away. */
const cases: Record<string, () => Promise<Case>> = {
  'a district': async () => {
    const kept = await make('districts', { name: '新区', code: '980000', kind: 'county', order: 0 })
    const quotas = { perSchool: 1, districts: [{ district: kept.id, max: 1 }] }
    return {
      person: 'admin',
      kept,
      users: [
        ['学校', await make('schools', school('of-district', kept.id))],
        ['账号', await make('users', account('of-district', 'district', { district: kept.id }))],
        ['征集活动', made('campaigns', await makeCampaign(world.payload, 'submission', { quotas }))],
      ],
    }
  },
  'a school': async () => {
    const kept = await make('schools', school('kept', world.town.districts.north))
    const campaign = await makeCampaign(world.payload, 'submission')
    const story = { issueMonth: '2026-09', teacherName: '韦老师' }
    return {
      person: 'admin',
      kept,
      users: [
        ['账号', await make('users', account('of-school', 'school', { school: kept.id }))],
        ['参评作品', made('entries', await makeEntry(world.payload, campaign, kept.id))],
        ['案例', await make('case-studies', { ...draft('of-school'), school: kept.id })],
        ['教师故事', await make('teacher-stories', { ...draft('of-school'), ...story, school: kept.id })],
      ],
    }
  },
  'a campaign': async () => {
    const campaign = await makeCampaign(world.payload, 'submission')
    const entry = await makeEntry(world.payload, campaign, world.town.schools.lotus)
    return {
      person: 'secretary',
      kept: made('campaigns', campaign),
      users: [['作品', made('entries', entry)]],
    }
  },
  'a column': async () => {
    const kept = await make('columns', { name: '新栏', slug: 'kept', rhythmDays: 14, order: 0 })
    const post = await make('column-posts', { ...draft('of-column'), column: kept.id })
    return { person: 'admin', kept, users: [['文章', post]] }
  },
  'a book': async () => {
    const volume = { title: '第九册', slug: 'kept', volume: 9, stage: 'junior', summary: '提要' }
    const kept = await make('reader-books', { ...volume, _status: 'draft' })
    const body = chapterBody([{ kind: '听故事', body: textOf('从前') }])
    const chapter = { book: kept.id, number: 1, title: '一', slug: 'of-book', body, _status: 'draft' }
    return { person: 'editor', kept, users: [['章节', await make('reader-chapters', chapter)]] }
  },
  'a judge’s account': async () => {
    const kept = await make('users', account('kept', 'judge'))
    const campaign = await makeCampaign(world.payload, 'reviewing', { judges: [kept.id] })
    const entry = await makeEntry(world.payload, campaign, world.town.schools.lotus, { status: 'accepted' })
    const sheet = await makeSheet(world.payload, entry, kept.id)
    await world.payload.update({
      collection: 'entries',
      id: entry.id,
      data: { submittedBy: kept.id },
    })
    return {
      person: 'admin',
      kept,
      users: [
        ['评分表', made('score-sheets', sheet)],
        ['参评作品', made('entries', entry)],
        ['征集活动', made('campaigns', campaign)],
      ],
    }
  },
}

test.each(Object.entries(cases))(
  '%s that others refer to is not deleted, alone or in bulk, until nothing refers to it',
  async (_, build) => {
    const { kept, person, users } = await build()
    const { call, payload } = world
    const address = `/api/${kept.collection}/${kept.id}`
    for (const [what, { collection, id }] of users) {
      const sentence = `还有 1 个${what}与它关联，不能删除；请先处理这些${what}。`
      expect(told(await call(person, 'DELETE', address))).toEqual([409, sentence, undefined])
      const bulk = await call(person, 'DELETE', `/api/${kept.collection}?where[id][equals]=${kept.id}`)
      const isReviewed = kept.collection === 'reader-books'
      expect([bulk.status, bulk.body.docs]).toEqual(isReviewed ? [403, undefined] : [400, []])
      await payload.delete({ collection: collection as 'entries', id })
    }
    expect((await call(person, 'GET', address)).status).toBe(200)
    expect((await call(person, 'DELETE', address)).status).toBe(200)
    expect((await call(person, 'GET', address)).status).toBe(404)
  },
)

test('a district that a school has left stays for the school’s earlier versions', async () => {
  const { call, payload, town } = world
  const { id } = await make('districts', { name: '旧区', code: '980001', kind: 'county', order: 0 })
  const move = (district: string) =>
    payload.update({ collection: 'schools', id: town.schools.stone, data: { district } })
  await move(id)
  await move(town.districts.south)
  expect(told(await call('admin', 'DELETE', `/api/districts/${id}`))).toEqual([
    409,
    '学校的历史版本与它关联，不能删除；可以改名后继续保留。',
    undefined,
  ])
})
