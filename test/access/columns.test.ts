import { columns } from '@cms/access/columns'
import type { ScoreSheet } from '@cms/payload-types'
import type { PayloadRequest, TextField } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Caller, callerOf, restOf } from '../support/caller'
import { makeCampaign, makeEntry, makeSheet, marksOff } from '../support/make'
import type { Opened } from '../support/payload'
import type { PersonName, Town } from '../support/people'
import { openTown } from '../support/town'

let opened: Opened
let town: Town
let call: Caller
const ids = { campaign: '', entry: '', draft: '', own: '', others: '', result: '' }

beforeAll(async () => {
  const { town: made, ...rest } = await openTown()
  opened = rest
  town = made
  const { payload } = opened
  const { people, schools } = town
  call = await callerOf(restOf(opened.config), people)
  const campaign = await makeCampaign(payload, 'reviewing', {
    judges: [people.judge.id, people.otherJudge.id],
  })
  const entry = await makeEntry(payload, campaign, schools.lotus, { status: 'accepted', workCode: 'C-001' })
  const draft = await makeEntry(payload, campaign, schools.lotus)
  const own = await makeSheet(payload, entry, people.judge.id, {
    status: 'submitted',
    marks: marksOff(3),
    comment: '甲',
  })
  const others = await makeSheet(payload, entry, people.otherJudge.id, {
    status: 'submitted',
    marks: marksOff(9),
    comment: '乙',
  })
  const result = await payload.create({
    collection: 'results',
    data: {
      campaign: campaign.id,
      entry: entry.id,
      title: entry.title,
      category: 'culture',
      school: schools.lotus,
      schoolName: '映荷小学',
      workCode: 'C-001',
      awardName: '一等奖',
      rank: 1,
      round: 1,
      score: '94.00',
      exactScore: '94',
      sheets: 2,
    },
    depth: 0,
  })
  Object.assign(ids, {
    campaign: campaign.id,
    entry: entry.id,
    draft: draft.id,
    own: own.id,
    others: others.id,
    result: result.id,
  })
})

afterAll(() => opened?.close())

const read = async (person: PersonName | 'visitor', path: string) => (await call(person, 'GET', path)).body
const has = async (person: PersonName | 'visitor', path: string, field: string) =>
  field in (await read(person, path))

test('nobody promotes themself or moves to another school, an administrator may do both', async () => {
  const own = `/api/users/${town.people.owner.id}`
  const change = { role: 'admin', school: town.schools.bamboo }
  await call('owner', 'PATCH', own, change)
  const before = await opened.payload.findByID({ collection: 'users', id: town.people.owner.id, depth: 0 })
  expect([before.role, before.school]).toEqual(['school', town.schools.lotus])

  const other = `/api/users/${town.people.rival.id}`
  expect((await call('admin', 'PATCH', other, { school: town.schools.stone })).status).toBe(200)
  const after = await opened.payload.findByID({ collection: 'users', id: town.people.rival.id, depth: 0 })
  expect(after.school).toBe(town.schools.stone)
  await call('admin', 'PATCH', other, { school: town.schools.bamboo })
})

test('a school cannot move an entry to another school or mark it accepted, but may change its title', async () => {
  const { status } = await call('owner', 'PATCH', `/api/entries/${ids.draft}`, {
    title: '新题目',
    school: town.schools.bamboo,
    status: 'accepted',
    workCode: 'C-999',
  })
  const entry = await opened.payload.findByID({ collection: 'entries', id: ids.draft, depth: 0 })
  expect([status, entry.title, entry.school, entry.status, entry.workCode ?? null]).toEqual([
    200,
    '新题目',
    town.schools.lotus,
    'draft',
    null,
  ])
})

test('an entry created for another school still belongs to the school of the account', async () => {
  const open = await makeCampaign(opened.payload, 'submission')
  const { body } = await call('owner', 'POST', '/api/entries', {
    campaign: open.id,
    school: town.schools.bamboo,
    title: '冒名作品',
    category: 'culture',
  })
  const made = await opened.payload.findByID({
    collection: 'entries',
    id: (body.doc as { id: string }).id,
    depth: 0,
  })
  expect([made.school, made.submittedBy]).toEqual([town.schools.lotus, town.people.owner.id])
  await opened.payload.delete({ collection: 'entries', id: made.id })
})

test('the judges of a campaign are named to the secretary and the observer only', async () => {
  const campaign = `/api/campaigns/${ids.campaign}`
  const readers: string[] = []
  for (const person of [
    'visitor',
    'owner',
    'district',
    'judge',
    'editor',
    'secretary',
    'observer',
    'admin',
  ] as const) {
    if (await has(person, campaign, 'judges')) readers.push(person)
  }
  expect(readers).toEqual(['secretary', 'observer'])
})

test('a judge finds the own sheet and nothing of another judge, by list, id, where, sort, count or distinct', async () => {
  const sheets = await read('judge', '/api/score-sheets')
  expect((sheets.docs as ScoreSheet[]).map(({ id }) => id)).toEqual([ids.own])
  expect((await call('judge', 'GET', `/api/score-sheets/${ids.others}`)).status).toBe(404)
  expect((await call('judge', 'GET', `/api/score-sheets/${ids.own}`)).status).toBe(200)

  const totalOf = async (query: string) => (await read('judge', `/api/score-sheets?${query}`)).totalDocs ?? 0
  expect(await totalOf(`where[judge][equals]=${town.people.otherJudge.id}`)).toBe(0)
  expect(await totalOf('where[comment][equals]=乙')).toBe(0)
  expect(await totalOf('where[entry.workCode][equals]=C-001')).toBe(0)
  expect((await read('judge', '/api/score-sheets/count')).totalDocs).toBe(1)
  expect((await read('secretary', '/api/score-sheets/count')).totalDocs).toBe(2)
})

test('a judge cannot reach an entry, its school, authors or files, by any list or join', async () => {
  expect((await call('judge', 'GET', `/api/entries/${ids.entry}`)).status).toBe(403)
  expect((await call('secretary', 'GET', `/api/entries/${ids.entry}`)).status).toBe(200)
  const sheet = await read('judge', `/api/score-sheets/${ids.own}?depth=3`)
  expect(sheet.entry).toBe(ids.entry)
  expect((await call('judge', 'GET', '/api/entry-files')).status).toBe(403)
  expect((await call('judge', 'GET', `/api/users/${town.people.otherJudge.id}`)).status).toBe(404)
})

test('a result shows award and school to all, score and rank to its school and the staff', async () => {
  const result = `/api/results/${ids.result}`
  const scored: string[] = []
  for (const person of [
    'visitor',
    'owner',
    'rival',
    'district',
    'judge',
    'editor',
    'secretary',
    'observer',
    'admin',
  ] as const) {
    expect((await read(person, result)).awardName).toBe('一等奖')
    if (await has(person, result, 'score')) scored.push(person)
  }
  expect(scored).toEqual(['owner', 'secretary', 'observer'])
})

test('where the campaign shows scores in its notice, everyone reads the score, but not the rank', async () => {
  const { payload } = opened
  await payload.update({ collection: 'results', id: ids.result, data: { scorePublic: true }, depth: 0 })
  const result = await read('visitor', `/api/results/${ids.result}`)
  await payload.update({ collection: 'results', id: ids.result, data: { scorePublic: false }, depth: 0 })
  expect([result.score, 'rank' in result]).toEqual(['94.00', false])
})

test('results cannot be ordered or filtered by the score that is hidden', async () => {
  expect(
    (await call('visitor', 'GET', '/api/results', { 'where[rank][equals]': '1' })).body.totalDocs ?? 0,
  ).toBe(0)
  expect(
    (await call('secretary', 'GET', '/api/results', { 'where[rank][equals]': '1' })).body.totalDocs,
  ).toBe(1)
})

test('user names and e-mail are read by their owner and the administrator only', async () => {
  const path = `/api/users/${town.people.judge.id}`
  expect(await has('judge', path, 'username')).toBe(true)
  expect(await has('admin', path, 'username')).toBe(true)
  expect(await has('secretary', path, 'username')).toBe(false)
  expect(await has('secretary', path, 'name')).toBe(true)
})

test('what a school was called in the address before, only the program writes', async () => {
  const path = `/api/schools/${town.schools.lotus}`
  await call('admin', 'PATCH', path, { formerSlugs: ['forged'] })
  expect((await read('visitor', path)).formerSlugs ?? []).toEqual([])
  await call('admin', 'PATCH', path, { slug: 'lotus-renamed' })
  expect((await read('visitor', path)).formerSlugs).toEqual(['lotus'])
})

test('the dates of a notice and its proof are written by the announcement, not on the form; the rest of a notice is', async () => {
  const campaign = await makeCampaign(opened.payload, 'submission')
  const path = `/api/campaigns/${campaign.id}`
  const change = {
    notice: { ...campaign.notice, length: 7, endsOn: '2030-01-01' },
    proof: { chainHead: 'x' },
  }
  const { body, status } = await call('secretary', 'PATCH', path, change)
  const { endsOn, length } = body.doc.notice
  expect([status, length, endsOn ?? null, body.doc.proof?.chainHead ?? null]).toEqual([200, 7, null, null])
})

test('on the form of the own account the user name shows, on that of another it does not', async () => {
  const { fields } = opened.payload.collections.users.config
  const field = fields.find((one) => 'name' in one && one.name === 'username')
  const { judge, otherJudge } = town.people
  const user = await opened.payload.findByID({ collection: 'users', id: judge.id, depth: 0 })
  const req = { user: { ...user, collection: 'users' } } as unknown as PayloadRequest
  const shown = (id?: string) => (field as TextField).access?.read?.({ id, req })
  expect([shown(judge.id), shown(otherJudge.id), shown()]).toEqual([true, false, false])
})

test('the column table covers the fields this file tries', () => {
  expect(Object.keys(columns).sort()).toEqual([
    'campaigns',
    'case-studies',
    'certificates',
    'column-posts',
    'columns',
    'conflicts',
    'entries',
    'entry-files',
    'media',
    'organizer-awards',
    'reader-books',
    'reader-chapters',
    'results',
    'schools',
    'score-sheets',
    'teacher-stories',
    'users',
    'works',
  ])
})

test("Payload's own collections give nobody anything of anyone else", async () => {
  for (const collection of ['payload-kv', 'payload-migrations', 'payload-preferences']) {
    const { body, status } = await call('owner', 'GET', `/api/${collection}`)
    expect([collection, status === 200 ? body.docs : []]).toEqual([collection, []])
  }
})
