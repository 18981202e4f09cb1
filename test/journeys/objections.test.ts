import type { Campaign, Result } from '@cms/payload-types'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { inDays, inMinutes } from '../support/make'
import type { PersonName } from '../support/people'
import { resultsOf, reviewed } from '../support/reviewed'
import { openWorld, type World } from '../support/world'

let world: World
let campaign: Campaign
let results: Result[]

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.end())

beforeEach(async () => {
  ;({ campaign, results } = await announced())
})

const call = (name: string, data: Record<string, unknown>, person: PersonName = 'secretary') =>
  world.call(person, 'POST', `/api/actions/${name}`, data)

const messageOf = async (answer: ReturnType<typeof call>) => {
  const { body, status } = await answer
  return [status, body.errors?.[0].message ?? null]
}

/** Two works on notice, the first with a first prize and a tutor. */
async function announced(change: Partial<Campaign> = {}) {
  const { campaign, entries } = await reviewed(world, [[0], [4]], {
    awards: {
      tiers: [
        { key: '1', name: '一等奖', mode: 'count', value: 1 },
        { key: '2', name: '二等奖', mode: 'count', value: 1 },
      ],
      groupBy: 'campaign',
      base: 'screened',
      rounding: 'round',
      onTie: 'raise',
      tutorName: '优秀指导教师',
      tutorTiers: ['1'],
    },
    ...change,
  })
  const tutors = [{ name: '覃老师' }]
  await world.payload.update({
    collection: 'entries',
    id: entries[0]?.id ?? '',
    data: { tutors },
    depth: 0,
  })
  expect(await messageOf(call('announce-results', { campaign: campaign.id }))).toEqual([200, null])
  return { campaign: await again(campaign), results: await resultsOf(world, campaign) }
}

const again = ({ id }: Campaign) => world.payload.findByID({ collection: 'campaigns', id, depth: 0 })

/** Moves the notice of the campaign into the past. */
async function passed({ announcedAt: _, id, notice }: Campaign): Promise<void> {
  await world.payload.update({
    collection: 'campaigns',
    id,
    data: { announcedAt: inDays(-9), notice: { ...notice, startsOn: inDays(-9), endsOn: inDays(-2) } },
    depth: 0,
  })
}

const objection = (change: Record<string, unknown> = {}) => ({
  campaign: campaign.id,
  result: results[0]?.id,
  receivedAt: inMinutes(0),
  channel: '来信',
  name: '某校教师',
  unit: '竹韵小学',
  phone: '0775-0000000',
  content: '这篇案例与往年公开发表的文章雷同，附对照材料。',
  ...change,
})

const record = async (change?: Record<string, unknown>): Promise<string> => {
  const { body, status } = await call('record-objection', objection(change))
  expect(status).toBe(200)
  return body.objection
}

const settle = (id: string, more: Record<string, unknown>) =>
  call('settle-objection', { objection: id, reason: '经核查比对，情况如下。', ...more })

test('an upheld objection corrects that award and the tutor’s with it; the other works keep theirs', async () => {
  const id = await record()
  const { body, status } = await settle(id, { outcome: 'upheld', tierKey: '2' })
  expect([status, body]).toEqual([
    200,
    { objection: id, status: 'upheld', awardBefore: '一等奖', awardAfter: '二等奖' },
  ])
  const after = await resultsOf(world, campaign)
  expect(
    after.map(({ awardName, revision, tutorAward }) => [awardName, tutorAward ?? null, revision ?? null]),
  ).toEqual([
    ['二等奖', null, '经异议核实，由一等奖更正为二等奖。'],
    ['二等奖', null, null],
  ])
  expect(results.map(({ awardName, tutorAward }) => [awardName, tutorAward ?? null])).toEqual([
    ['一等奖', '优秀指导教师'],
    ['二等奖', null],
  ])
  expect(await messageOf(settle(id, { outcome: 'refused' }))).toEqual([409, '这件异议已经处理，不能再改。'])
})

test('an award raised by an objection brings the tutor the award', async () => {
  await world.payload.update({
    collection: 'results',
    id: results[1]?.id ?? '',
    data: { tutors: [{ name: '韦老师' }] },
    depth: 0,
  })
  const id = await record({ result: results[1]?.id })
  expect((await settle(id, { outcome: 'upheld', tierKey: '1' })).status).toBe(200)
  const after = await resultsOf(world, campaign)
  expect(after.map(({ awardName, tutorAward }) => [awardName, tutorAward])).toEqual([
    ['一等奖', '优秀指导教师'],
    ['一等奖', '优秀指导教师'],
  ])
})

test('an award is taken away when the objection says so', async () => {
  const id = await record()
  await settle(id, { outcome: 'upheld', tierKey: null })
  expect((await resultsOf(world, campaign)).map(({ awardName }) => awardName ?? null)).toEqual([
    null,
    '二等奖',
  ])
})

test('a refused objection changes nothing and keeps its reason', async () => {
  const id = await record()
  expect((await settle(id, { outcome: 'refused' })).body).toEqual({ objection: id, status: 'refused' })
  expect((await resultsOf(world, campaign)).map(({ awardName }) => awardName)).toEqual(['一等奖', '二等奖'])
  const { body } = await world.call('observer', 'GET', '/api/actions/open-objections', {
    campaign: campaign.id,
  })
  expect(body.objections.map(({ outcome, status }: Record<string, string>) => [status, outcome])).toEqual([
    ['refused', '经核查比对，情况如下。'],
  ])
})

test.each([
  ['no award is chosen', {}, [400, '异议成立，请选择更正后的奖项。']],
  ['the award is the same', { tierKey: '1' }, [400, '更正后的奖项与原来相同，请重新选择，或判为不成立。']],
  ['there is no such award', { tierKey: '9' }, [400, '没有这个奖项，请重新选择。']],
])('an objection is not upheld when %s', async (_, choice, expected) => {
  const id = await record()
  expect(await messageOf(settle(id, { outcome: 'upheld', ...choice }))).toEqual(expected)
  expect((await resultsOf(world, campaign))[0]?.awardName).toBe('一等奖')
})

test.each([
  ['without a name', { name: '' }],
  ['without a telephone', { phone: '' }],
])(
  'an objection %s is refused where names are asked for, and taken where they are not',
  async (_, missing) => {
    expect(await messageOf(call('record-objection', objection(missing)))).toEqual([
      400,
      '本次公示只受理实名异议，请填写姓名或单位和联系电话。',
    ])
    ;({ campaign, results } = await announced({
      notice: { length: 5, unit: 'working', requireRealName: false },
    }))
    await record(missing)
  },
)

test('an objection received after the notice is refused, one received within it is recorded late', async () => {
  await passed(campaign)
  expect(await messageOf(call('record-objection', objection()))).toEqual([
    409,
    expect.stringMatching(/^公示已于 \d{4}-\d{2}-\d{2} 结束，逾期的异议不再受理/),
  ])
  await record({ receivedAt: inDays(-4) })
})

test.each([
  ['before the notice', () => inDays(-3)],
  ['in the future', () => inDays(1)],
])('an objection cannot have been received %s', async (_, receivedAt) => {
  const answer = await call('record-objection', objection({ receivedAt: receivedAt() }))
  expect([answer.status, answer.body.errors[0].field]).toEqual([400, 'receivedAt'])
})

test('an objection to a result of another campaign is refused, one to the notice as a whole is not', async () => {
  const other = await announced()
  const wrong = await call('record-objection', objection({ result: other.results[0]?.id }))
  expect([wrong.status, wrong.body.errors[0].field]).toEqual([400, 'result'])
  await record({ result: undefined })
})

test('before the announcement nothing can be objected to', async () => {
  const pending = await reviewed(world, [[0]])
  const answer = await call(
    'record-objection',
    objection({ campaign: pending.campaign.id, result: undefined }),
  )
  expect(answer.status).toBe(409)
})

test('the result is final only after the last day of the notice and when every objection is settled', async () => {
  const decide = () => call('decide-results', { campaign: campaign.id })
  expect(await messageOf(decide())).toEqual([
    409,
    `公示到 ${campaign.notice.endsOn?.slice(0, 10)} 才结束，请在次日以后再确认最终结果。`,
  ])
  const id = await record()
  await passed(campaign)
  expect(await messageOf(decide())).toEqual([409, '还有 1 件异议没有处理，请先逐件处理。'])
  await settle(id, { outcome: 'refused' })
  expect((await decide()).status).toBe(200)
  const board = await world.call('secretary', 'GET', '/api/actions/open-board', { campaign: campaign.id })
  expect([board.body.phase, board.body.phaseLabel]).toEqual(['decided', '已公布'])
  expect((await decide()).status).toBe(409)
  expect((await call('record-objection', objection({ receivedAt: inDays(-4) }))).status).toBe(409)
})

test('the observer reads objections and settles none; nobody else reads them', async () => {
  const id = await record()
  const ruled = { objection: id, outcome: 'refused', reason: '经核查比对，情况如下。' }
  expect((await call('settle-objection', ruled, 'observer')).status).toBe(403)
  for (const person of ['observer', 'secretary'] as const) {
    const { body } = await world.call(person, 'GET', '/api/objections', { 'where[id][equals]': id })
    expect(body.docs.length).toBe(1)
  }
  for (const person of ['visitor', 'owner', 'rival', 'district', 'judge', 'editor', 'admin'] as const) {
    const { body } = await world.call(person, 'GET', '/api/objections', { 'where[id][equals]': id })
    expect([person, body.docs?.length ?? 0]).toEqual([person, 0])
  }
})
