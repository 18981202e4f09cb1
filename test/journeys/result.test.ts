import type { Campaign, Entry, Result, ScoreSheet } from '@cms/payload-types'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inDays, makeCampaign, makeEntry, makeSheet, marksOff, schedules } from '../support/make'
import { openWorld, type World } from '../support/world'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.end())

const secretary = (name: string, data: Record<string, unknown>) =>
  world.call('secretary', 'POST', `/api/actions/${name}`, data)

const find = async <T>(collection: 'results' | 'score-sheets', campaign: Campaign) =>
  (
    await world.payload.find({
      collection,
      where: { campaign: { equals: campaign.id } },
      depth: 0,
      pagination: false,
      sort: 'rank',
    })
  ).docs as T[]

const onePerEntry = { sheetsPerEntry: 1, avoidOwnDistrict: false, commentRequired: false }

/** A campaign whose review is over, one entry for each list of totals below full marks. */
async function reviewed(losses: number[][], change: Partial<Campaign> = {}) {
  const { payload, town } = world
  const judges = [town.people.judge.id, town.people.otherJudge.id, town.people.thirdJudge.id]
  const campaign = await makeCampaign(payload, 'deliberation', { judges, review: onePerEntry, ...change })
  const schools = [town.schools.lotus, town.schools.bamboo]
  const entries: Entry[] = []
  for (const [index, lost] of losses.entries()) {
    const entry = await makeEntry(payload, campaign, schools[index % 2] ?? '', {
      status: 'accepted',
      workCode: `C-00${index + 1}`,
    })
    for (const [judge, off] of lost.entries()) {
      await makeSheet(payload, entry, judges[judge] ?? '', { status: 'submitted', marks: marksOff(off) })
    }
    entries.push(entry)
  }
  return { campaign, entries }
}

test('the secretary accepts what came in and assigns judges in one action: evenly, never to the own school', async () => {
  const { payload, town } = world
  const { judge, otherJudge, thirdJudge } = town.people
  const campaign = await makeCampaign(payload, 'screening', {
    judges: [judge.id, otherJudge.id, thirdJudge.id],
  })
  const schools = [town.schools.lotus, town.schools.bamboo, town.schools.stone]
  const entries: Entry[] = []
  for (const school of [...schools, ...schools]) {
    entries.push(await makeEntry(payload, campaign, school, { status: 'submitted' }))
  }
  const accepted = await secretary('screen-entries', {
    entries: entries.map(({ id }) => id),
    outcome: 'accept',
  })
  expect(accepted.body).toEqual({ screened: 6 })

  const { body } = await secretary('assign-judges', { campaign: campaign.id })
  expect([body.assigned, body.loads.sort(), body.shortfalls]).toEqual([12, [4, 4, 4], []])
  const sheets = await find<ScoreSheet>('score-sheets', campaign)
  const stone = entries.filter(({ school }) => school === town.schools.stone).map(({ id }) => id)
  expect(
    sheets.filter((sheet) => sheet.judge === thirdJudge.id && stone.includes(String(sheet.entry))),
  ).toEqual([])
  const codes = (
    await payload.find({ collection: 'entries', where: { campaign: { equals: campaign.id } }, depth: 0 })
  ).docs
  expect(codes.map(({ workCode }) => workCode).sort()).toEqual([
    'C-001',
    'C-002',
    'C-003',
    'C-004',
    'C-005',
    'C-006',
  ])

  expect((await secretary('assign-judges', { campaign: campaign.id })).body.assigned).toBe(0)
  expect((await find('score-sheets', campaign)).length).toBe(12)
})

test('where the campaign says so a judge gets nothing from the own district, and the shortfall is explained', async () => {
  const { payload, town } = world
  const { judge, thirdJudge } = town.people
  const campaign = await makeCampaign(payload, 'screening', {
    judges: [judge.id, thirdJudge.id],
    review: { sheetsPerEntry: 2, avoidOwnDistrict: true, commentRequired: false },
  })
  const neighbour = await payload.create({
    collection: 'schools',
    data: {
      name: `南区邻校 ${campaign.slug}`,
      shortName: '邻校',
      slug: `south-${campaign.slug}`,
      district: town.districts.south,
      type: 'primary',
      ownership: 'public',
      tier: 'none',
      order: 1,
    },
    depth: 0,
  })
  const south = await makeEntry(payload, campaign, neighbour.id, { status: 'accepted' })
  await makeEntry(payload, campaign, town.schools.lotus, { status: 'accepted' })
  const { body } = await secretary('assign-judges', { campaign: campaign.id })
  expect(body.assigned).toBe(3)
  expect(
    body.shortfalls.map(({ entry, missing }: { entry: string; missing: number }) => [entry, missing]),
  ).toEqual([[south.id, 1]])
  expect(body.shortfalls[0].reason).toMatch(/。$/)
})

test('who recused is not asked again, and somebody else is', async () => {
  const { payload, town } = world
  const { judge, otherJudge } = town.people
  const campaign = await makeCampaign(payload, 'reviewing', {
    judges: [judge.id, otherJudge.id],
    review: { sheetsPerEntry: 1, avoidOwnDistrict: false, commentRequired: false },
  })
  const entry = await makeEntry(payload, campaign, town.schools.lotus, {
    status: 'accepted',
    workCode: 'C-001',
  })
  await makeSheet(payload, entry, judge.id, { status: 'recused', recusalReason: '亲属' })
  expect((await secretary('assign-judges', { campaign: campaign.id })).body.assigned).toBe(1)
  const sheets = await find<ScoreSheet>('score-sheets', campaign)
  expect(sheets.map((sheet) => [sheet.judge, sheet.status]).sort()).toEqual(
    [
      [judge.id, 'recused'],
      [otherJudge.id, 'assigned'],
    ].sort(),
  )
})

test('the board shows the secretary and the observer who scored what', async () => {
  const { campaign } = await reviewed([[0, 4], [10]])
  const { body } = await world.call('observer', 'GET', '/api/actions/open-board', { campaign: campaign.id })
  const [first, second] = body.works
  expect([first.score, first.rank, first.range, first.award]).toEqual(['98.00', 1, '4.0', '一等奖'])
  expect([second.score, second.rank, second.award]).toEqual(['90.00', 2, null])
  expect(
    first.sheets.map(({ judge, total }: { judge: string; total: string }) => [judge, total]).sort(),
  ).toEqual([
    ['judge 的姓名', '100.0'],
    ['otherJudge 的姓名', '96.0'],
  ])
})

test('the announcement ranks by the policy, awards by the tiers, freezes results and opens the notice, once', async () => {
  const tiers = [
    { key: '1', name: '一等奖', mode: 'ratio' as const, value: 25 },
    { key: '2', name: '二等奖', mode: 'count' as const, value: 1 },
  ]
  const { campaign } = await reviewed(
    [
      [0, 1],
      [2, 3],
      [2, 3],
      [15, 15],
    ],
    {
      awards: { tiers, rounding: 'round', onTie: 'raise' },
    },
  )
  expect(
    (await world.call('observer', 'POST', '/api/actions/announce-results', { campaign: campaign.id })).status,
  ).toBe(403)
  const { body, status } = await secretary('announce-results', { campaign: campaign.id })
  expect([status, body.results, body.awarded]).toEqual([200, 4, 3])

  const results = await find<Result>('results', campaign)
  expect(
    results.map(({ awardName, exactScore, rank, score }) => [rank, score, exactScore, awardName ?? null]),
  ).toEqual([
    [1, '99.50', '199/2', '一等奖'],
    [2, '97.50', '195/2', '二等奖'],
    [2, '97.50', '195/2', '二等奖'],
    [4, '85.00', '85', null],
  ])
  const again = await secretary('announce-results', { campaign: campaign.id })
  expect([again.status, again.body.errors[0].message]).toEqual([
    409,
    expect.stringMatching(/^结果已于 .* 公布，不能再公布结果/),
  ])
  expect((await find('results', campaign)).length).toBe(4)

  const notice = (await world.call('visitor', 'GET', `/api/campaigns/${campaign.id}`)).body
  expect([notice.notice.startsOn.slice(0, 10), notice.notice.endsOn.slice(0, 10)]).toEqual([
    body.startsOn,
    body.endsOn,
  ])
})

test('works short of sheets are announced only when the secretary says so', async () => {
  const { campaign } = await reviewed([[0, 1], [5]], { review: { ...onePerEntry, sheetsPerEntry: 2 } })
  const refused = await secretary('announce-results', { campaign: campaign.id })
  expect([refused.status, refused.body.errors[0].message]).toEqual([
    409,
    '有 1 件作品的评分表不足 2 份，请先补评，或确认按现有评分公布。',
  ])
  const accepted = await secretary('announce-results', { campaign: campaign.id, acceptMissing: true })
  expect([accepted.status, accepted.body.results]).toEqual([200, 2])
})

test('an interrupted announcement is completed by announcing again', async () => {
  const { campaign, entries } = await reviewed([[0], [5]])
  await world.payload.create({
    collection: 'results',
    data: {
      campaign: campaign.id,
      entry: entries[0]?.id ?? '',
      title: '先写下的一条',
      category: '清廉文化',
      school: world.town.schools.lotus,
      schoolName: '映荷小学',
      rank: 1,
      score: '100.00',
      exactScore: '100',
      sheets: 1,
    },
    depth: 0,
  })
  expect((await secretary('announce-results', { campaign: campaign.id })).status).toBe(200)
  expect((await find('results', campaign)).length).toBe(2)
})

test('after the announcement only words change, and the call stays public', async () => {
  const { campaign } = await reviewed([[0]])
  await secretary('announce-results', { campaign: campaign.id })
  const path = `/api/campaigns/${campaign.id}`
  for (const data of [
    { status: 'draft' },
    { notice: { ...campaign.notice, length: 1 } },
    { title: '换个名字' },
  ]) {
    expect((await world.call('secretary', 'PATCH', path, data)).status).toBe(409)
  }
  expect((await world.call('secretary', 'PATCH', path, { summary: '补一句说明。' })).status).toBe(200)
  expect((await world.call('visitor', 'GET', path)).body.summary).toBe('补一句说明。')
})

test('the order in which results were written says nothing about the ranking', async () => {
  const { campaign } = await reviewed([[9], [0], [4], [2]], {
    awards: {
      tiers: [{ key: '1', name: '一等奖', mode: 'count', value: 4 }],
      rounding: 'round',
      onTie: 'raise',
    },
  })
  await secretary('announce-results', { campaign: campaign.id })
  const { body } = await world.call('visitor', 'GET', '/api/results', {
    'where[campaign][equals]': campaign.id,
    depth: 0,
  })
  expect(new Set(body.docs.map(({ createdAt }: Result) => createdAt)).size).toBe(1)
})

test('a work code is never given twice, and an entry that leaves takes its sheets along', async () => {
  const { payload, town } = world
  const judges = [town.people.judge.id, town.people.otherJudge.id]
  const campaign = await makeCampaign(payload, 'screening', { judges, review: onePerEntry })
  const first = await makeEntry(payload, campaign, town.schools.lotus, { status: 'accepted' })
  const second = await makeEntry(payload, campaign, town.schools.bamboo, { status: 'accepted' })
  await secretary('assign-judges', { campaign: campaign.id })
  await secretary('screen-entries', {
    entries: [first.id],
    outcome: 'reject',
    reason: '与已发表的文章雷同。',
  })
  const third = await makeEntry(payload, campaign, town.schools.stone, { status: 'accepted' })
  await secretary('assign-judges', { campaign: campaign.id })
  const codeOf = async ({ id }: Entry) =>
    (await payload.findByID({ collection: 'entries', id, depth: 0 })).workCode
  expect(await codeOf(third)).toBe('C-003')
  const sheets = await find<ScoreSheet>('score-sheets', campaign)
  expect(sheets.map(({ entry }) => entry).sort()).toEqual([second.id, third.id].sort())
})

test('a judge who has moved to the school of an entry loses its sheet, and another judge takes it', async () => {
  const { payload, town } = world
  const { judge, otherJudge } = town.people
  const campaign = await makeCampaign(payload, 'reviewing', {
    judges: [judge.id, otherJudge.id],
    review: onePerEntry,
  })
  const entry = await makeEntry(payload, campaign, town.schools.lotus, {
    status: 'accepted',
    workCode: 'C-001',
  })
  const sheet = await makeSheet(payload, entry, judge.id)
  await payload.update({ collection: 'users', id: judge.id, data: { school: town.schools.lotus }, depth: 0 })
  const scored = await world.call('judge', 'POST', '/api/actions/submit-sheet', {
    sheet: sheet.id,
    marks: marksOff(0),
  })
  await secretary('assign-judges', { campaign: campaign.id })
  await payload.update({ collection: 'users', id: judge.id, data: { school: null }, depth: 0 })
  const sheets = await find<ScoreSheet>('score-sheets', campaign)
  expect(scored.status).toBe(403)
  expect(sheets.map((one) => [one.judge, one.status]).sort()).toEqual(
    [
      [judge.id, 'void'],
      [otherJudge.id, 'assigned'],
    ].sort(),
  )
})

test('of two announcements at the same moment exactly one wins', async () => {
  const { campaign } = await reviewed([[0], [5]])
  const both = await Promise.all([
    secretary('announce-results', { campaign: campaign.id }),
    secretary('announce-results', { campaign: campaign.id }),
  ])
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  expect((await find('results', campaign)).length).toBe(2)
})

test('with an entry that nobody scored nothing is announced and nothing half-written', async () => {
  const { campaign } = await reviewed([[0, 1], []])
  const { body, status } = await secretary('announce-results', { campaign: campaign.id })
  expect([status, body.errors[0].message]).toEqual([
    409,
    '还有 1 件作品没有任何评分，请先延长评审时间并补评。',
  ])
  expect(await find('results', campaign)).toEqual([])
  const kept = await world.payload.findByID({ collection: 'campaigns', id: campaign.id, depth: 0 })
  expect(kept.announcedAt ?? null).toBe(null)
})

test('while judges still score, announcing is refused; rubric, policy and awards no longer change, the schedule does', async () => {
  const { campaign } = await reviewed([[0, 1]], { schedule: { ...schedules.reviewing, graceMinutes: 30 } })
  expect((await secretary('announce-results', { campaign: campaign.id })).status).toBe(409)

  const path = `/api/campaigns/${campaign.id}`
  const criteria = campaign.rubric.criteria.map(({ id, ...criterion }, index) => ({
    ...criterion,
    points: criterion.points + (index === 0 ? 1 : index === 1 ? -1 : 0),
  }))
  const changes = [
    ['rubric', { rubric: { criteria } }],
    ['policy', { policy: { ...campaign.policy, decimals: 3 } }],
    ['awards', { awards: { ...campaign.awards, rounding: 'floor' } }],
  ] as const
  for (const [field, data] of changes) {
    const { body, status } = await world.call('secretary', 'PATCH', path, data)
    expect([field, status, body.errors?.[0].field]).toEqual([field, 409, field])
  }
  const schedule = { ...campaign.schedule, reviewClosesAt: inDays(5) }
  expect((await world.call('secretary', 'PATCH', path, { schedule })).status).toBe(200)
})

test('every change to a contest record stands in the log, with who, as what and what changed', async () => {
  const { campaign } = await reviewed([[0]])
  await secretary('announce-results', { campaign: campaign.id })
  const [result] = await find<Result>('results', campaign)
  const lines = async (target: string, id: string | undefined) =>
    (
      await world.call('observer', 'GET', '/api/audit-log', {
        'where[target][equals]': target,
        'where[targetId][equals]': id,
        depth: 0,
      })
    ).body.docs
  const [line] = await lines('results', result?.id)
  expect([line.actor, line.role, line.address, line.changes.rank]).toEqual([
    world.town.people.secretary.id,
    'secretary',
    '127.0.0.1',
    { before: null, after: 1 },
  ])
  expect((await world.call('secretary', 'GET', '/api/audit-log')).status).toBe(403)
  const announced = (await lines('campaigns', campaign.id)).find(
    ({ changes }: { changes: object }) => 'announcedAt' in changes,
  )
  expect(Object.keys(announced.changes).sort()).toEqual(['announcedAt', 'notice'])
})

test('a change stands in the log whatever part of the answer was asked for, a password without its text', async () => {
  const { rival } = world.town.people
  const path = `/api/users/${rival.id}`
  await world.call('admin', 'PATCH', `${path}?select[demo]=true`, { name: '改过的姓名' })
  await world.call('admin', 'PATCH', path, { password: 'another-long-password' })
  const { body } = await world.call('admin', 'GET', '/api/audit-log', {
    'where[targetId][equals]': rival.id,
    sort: '-createdAt',
  })
  const [password, name] = body.docs.map(({ changes }: { changes: unknown }) => changes)
  expect([name, password]).toEqual([
    { name: { before: 'rival 的姓名', after: '改过的姓名' } },
    { password: '已更改' },
  ])
})

test('the log keeps the words of a draft to its school', async () => {
  const { call, payload, town } = world
  const campaign = await makeCampaign(payload, 'submission')
  const made = await call('owner', 'POST', '/api/entries', {
    campaign: campaign.id,
    title: '没有提交的题目',
    category: 'culture',
  })
  await call('owner', 'PATCH', `/api/entries/${made.body.doc.id}`, { authors: [{ name: '没有提交的作者' }] })
  const { body } = await call('observer', 'GET', '/api/audit-log', {
    'where[targetId][equals]': made.body.doc.id,
    depth: 0,
  })
  expect([body.totalDocs, body.docs[0].actor]).toEqual([2, town.people.owner.id])
  expect(JSON.stringify(body)).not.toContain('没有提交的')
})
