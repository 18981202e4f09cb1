import type { Campaign, Result } from '@cms/payload-types'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inDays, schedules } from '../support/make'
import { onePerEntry, resultsOf, reviewed } from '../support/reviewed'
import { openWorld, type World } from '../support/world'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.end())

const announce = ({ id }: Campaign, more: Record<string, unknown> = {}) =>
  world.call('secretary', 'POST', '/api/actions/announce-results', { campaign: id, ...more })

const awards = (change: Partial<Campaign['awards']>): Campaign['awards'] => ({
  tiers: [{ key: '1', name: '一等奖', mode: 'count', value: 1 }],
  groupBy: 'campaign',
  base: 'screened',
  rounding: 'round',
  onTie: 'raise',
  ...change,
})

test('the announcement ranks by the policy, awards by the tiers, freezes results and opens the notice, once', async () => {
  const tiers = [
    { key: '1', name: '一等奖', mode: 'ratio' as const, value: 25 },
    { key: '2', name: '二等奖', mode: 'count' as const, value: 1 },
  ]
  const losses = [
    [0, 1],
    [2, 3],
    [2, 3],
    [15, 15],
  ]
  const { campaign } = await reviewed(world, losses, { awards: awards({ tiers }) })
  const byObserver = { campaign: campaign.id }
  expect((await world.call('observer', 'POST', '/api/actions/announce-results', byObserver)).status).toBe(403)
  const { body, status } = await announce(campaign)
  expect([status, body.results, body.awarded]).toEqual([200, 4, 3])

  const results = await resultsOf(world, campaign)
  expect(
    results.map(({ awardName, exactScore, rank, score }) => [rank, score, exactScore, awardName ?? null]),
  ).toEqual([
    [1, '99.50', '199/2', '一等奖'],
    [2, '97.50', '195/2', '二等奖'],
    [2, '97.50', '195/2', '二等奖'],
    [4, '85.00', '85', null],
  ])
  const again = await announce(campaign)
  expect([again.status, again.body.errors[0].message]).toEqual([
    409,
    expect.stringMatching(/^结果已于 .* 公示，不能再公布结果/),
  ])
  expect((await resultsOf(world, campaign)).length).toBe(4)

  const notice = (await world.call('visitor', 'GET', `/api/campaigns/${campaign.id}`)).body
  expect([notice.notice.startsOn.slice(0, 10), notice.notice.endsOn.slice(0, 10)]).toEqual([
    body.startsOn,
    body.endsOn,
  ])
})

test('works short of sheets are announced only when the secretary says so', async () => {
  const review = { ...onePerEntry, sheetsPerEntry: 2 }
  const { campaign } = await reviewed(world, [[0, 1], [5]], { review })
  const refused = await announce(campaign)
  expect([refused.status, refused.body.errors[0].message, refused.body.errors[0].field]).toEqual([
    409,
    '有 1 件作品的评分表不足应有的份数，请先补评，或确认按现有评分公布。',
    'acceptMissing',
  ])
  const accepted = await announce(campaign, { acceptMissing: true })
  expect([accepted.status, accepted.body.results]).toEqual([200, 2])
})

test('a policy that never takes the plain mean of too few sheets refuses until there are enough', async () => {
  const review = { ...onePerEntry, sheetsPerEntry: 3 }
  const policy = {
    method: 'trimmed-mean' as const,
    trimHigh: 1,
    trimLow: 1,
    trimFrom: 3,
    decimals: 2,
    ties: ['extend-decimals' as const],
  }
  const losses = [
    [0, 1, 2],
    [5, 6],
  ]
  const strict = await reviewed(world, losses, { review, policy: { ...policy, belowTrim: 'refuse' } })
  const refused = await announce(strict.campaign, { acceptMissing: true })
  expect([refused.status, refused.body.errors[0].message]).toEqual([
    409,
    '有 1 件作品的有效评分表不足 3 份，按评分办法不能公布，请先补评。',
  ])
  const mild = await reviewed(world, losses, { review, policy: { ...policy, belowTrim: 'mean' } })
  expect((await announce(mild.campaign, { acceptMissing: true })).status).toBe(200)
})

test('an interrupted announcement is completed by announcing again', async () => {
  const { campaign, entries } = await reviewed(world, [[0], [5]])
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
      round: 1,
      score: '100.00',
      exactScore: '100',
      sheets: 1,
    },
    depth: 0,
  })
  expect((await announce(campaign)).status).toBe(200)
  expect((await resultsOf(world, campaign)).length).toBe(2)
})

test('after the announcement only words change, and the call stays public', async () => {
  const { campaign } = await reviewed(world, [[0]])
  await announce(campaign)
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
  const tiers = [{ key: '1', name: '一等奖', mode: 'count' as const, value: 4 }]
  const { campaign } = await reviewed(world, [[9], [0], [4], [2]], { awards: awards({ tiers }) })
  await announce(campaign)
  const { body } = await world.call('visitor', 'GET', '/api/results', {
    'where[campaign][equals]': campaign.id,
    depth: 0,
  })
  expect(body.docs.length).toBe(4)
  expect(new Set(body.docs.map(({ createdAt }: Result) => createdAt)).size).toBe(1)
})

test('of two announcements at the same moment exactly one wins', async () => {
  const { campaign } = await reviewed(world, [[0], [5]])
  const both = await Promise.all([announce(campaign), announce(campaign)])
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  expect((await resultsOf(world, campaign)).length).toBe(2)
})

test('with an entry that nobody scored nothing is announced and nothing half-written', async () => {
  const { campaign } = await reviewed(world, [[0, 1], []])
  const { body, status } = await announce(campaign)
  expect([status, body.errors[0].message]).toEqual([
    409,
    '还有 1 件作品没有任何评分，请先延长评审时间并补评。',
  ])
  expect(await resultsOf(world, campaign)).toEqual([])
  const kept = await world.payload.findByID({ collection: 'campaigns', id: campaign.id, depth: 0 })
  expect(kept.announcedAt ?? null).toBe(null)
})

test('while judges still score, announcing is refused; rubric, policy and awards no longer change, the schedule does', async () => {
  const schedule = { ...schedules.reviewing, graceMinutes: 30 }
  const { campaign } = await reviewed(world, [[0, 1]], { schedule })
  expect((await announce(campaign)).status).toBe(409)

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
  const later = { ...campaign.schedule, reviewClosesAt: inDays(5) }
  expect((await world.call('secretary', 'PATCH', path, { schedule: later })).status).toBe(200)
})
