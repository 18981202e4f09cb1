import type { Campaign } from '@cms/payload-types'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { onePerEntry, resultsOf, reviewed } from '../support/reviewed'
import { openWorld, type World } from '../support/world'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.end())

const secretary = (name: string, data: Record<string, unknown>) =>
  world.call('secretary', 'POST', `/api/actions/${name}`, data)

const board = async ({ id }: Campaign) =>
  (await world.call('secretary', 'GET', '/api/actions/open-board', { campaign: id })).body

const awards: Campaign['awards'] = {
  tiers: [
    { key: '1', name: '一等奖', mode: 'count', value: 1 },
    { key: '2', name: '二等奖', mode: 'count', value: 1 },
  ],
  groupBy: 'campaign',
  base: 'screened',
  rounding: 'round',
  onTie: 'raise',
  organizerName: '优秀组织奖',
  tutorName: '优秀指导教师',
  tutorTiers: ['1'],
}

const losses = [[0], [4], [8]]
const raised = { to: 'tier', tierKey: '1' }

test('an award is changed by hand with a reason, nobody else moves, and the reason is frozen with it', async () => {
  const { campaign, entries } = await reviewed(world, losses, { awards })
  const last = entries[2]?.id
  const without = await secretary('change-award', { entry: last, award: raised, reason: ' ' })
  expect([without.status, without.body.errors[0].field]).toEqual([400, 'reason'])
  const changed = await secretary('change-award', {
    entry: last,
    award: raised,
    reason: '评审会集体研究，原始材料补证。',
  })
  expect(changed.status).toBe(200)
  const shown = (await board(campaign)).works.map(
    ({ award, computed, reason, workCode }: Record<string, unknown>) => [workCode, award, computed, reason],
  )
  expect(shown).toEqual([
    ['C-001', '一等奖', '一等奖', null],
    ['C-002', '二等奖', '二等奖', null],
    ['C-003', '一等奖', null, '评审会集体研究，原始材料补证。'],
  ])
  await secretary('announce-results', { campaign: campaign.id })
  const results = await resultsOf(world, campaign)
  expect(results.map(({ awardName, changeReason }) => [awardName, changeReason ?? null])).toEqual([
    ['一等奖', null],
    ['二等奖', null],
    ['一等奖', '评审会集体研究，原始材料补证。'],
  ])
})

test('a change is taken back, an award taken away, a tier that the campaign has not is refused', async () => {
  const { campaign, entries } = await reviewed(world, losses, { awards })
  const [first, , last] = entries.map(({ id }) => id)
  const change = (entry: string | undefined, award: Record<string, unknown>) =>
    secretary('change-award', { entry, award, reason: '集体研究决定。' })
  const unknown = await change(last, { to: 'tier', tierKey: '9' })
  expect([unknown.status, unknown.body.errors[0].field]).toEqual([400, 'award.tierKey'])
  await change(last, raised)
  await change(last, { to: 'computed' })
  await change(first, { to: 'none' })
  const shown = (await board(campaign)).works.map(({ award }: { award: string }) => award)
  expect(shown).toEqual([null, '二等奖', null])
})

test.each([['reviewing'], ['screening']] as const)(
  'while the contest is %s no award is changed by hand and no unit honoured',
  async (phase) => {
    const { campaign, entries } = await reviewed(world, losses, { awards }, phase)
    const changed = await secretary('change-award', {
      entry: entries[0]?.id,
      award: raised,
      reason: '集体研究决定。',
    })
    const honoured = await secretary('award-organizer', {
      change: 'add',
      campaign: campaign.id,
      unit: { kind: 'school', id: world.town.schools.lotus },
      reason: '组织有力。',
    })
    expect([changed.status, honoured.status]).toEqual([409, 409])
  },
)

test('a tie that waits for a re-review holds up the announcement until it is placed', async () => {
  const policy = {
    method: 'mean' as const,
    trimHigh: 1,
    trimLow: 1,
    trimFrom: 5,
    decimals: 2,
    ties: ['extend-decimals' as const, 're-review' as const],
  }
  const { campaign, entries } = await reviewed(world, [[0], [4], [4], [9]], { awards, policy })
  const [top, one, other] = entries.map(({ id }) => id)
  const before = await board(campaign)
  expect(before.decisions.ties).toEqual([[one, other].sort().map((entry) => ({ entry, place: null }))])
  const refused = await secretary('announce-results', { campaign: campaign.id })
  expect([refused.status, refused.body.errors[0].message]).toEqual([
    409,
    '有 2 件作品同分待复议，请先复议定序，再公布结果。',
  ])
  expect(before.decisions.blocked).toBe(refused.body.errors[0].message)

  const place = (entry: string | undefined, place: number) => ({ entry, place })
  const wrong = { campaign: campaign.id, places: [place(top, 1), place(one, 2)], reason: '复议投票。' }
  expect((await secretary('set-review-order', wrong)).status).toBe(409)
  const right = { campaign: campaign.id, places: [place(other, 1), place(one, 2)], reason: '复议投票。' }
  expect((await secretary('set-review-order', right)).body).toEqual({ placed: 2 })
  const after = await board(campaign)
  expect(
    after.works.map(({ award, decidedBy, id, rank }: Record<string, unknown>) => [
      id,
      rank,
      award,
      decidedBy,
    ]),
  ).toEqual([
    [top, 1, '一等奖', null],
    [other, 2, '二等奖', 're-review'],
    [one, 3, null, 're-review'],
    [entries[3]?.id, 4, null, null],
  ])
  expect((await secretary('announce-results', { campaign: campaign.id })).status).toBe(200)
})

test('where ties share the rank, there is no order to set', async () => {
  const { campaign, entries } = await reviewed(world, [[4], [4]], { awards })
  const places = entries.map(({ id }, index) => ({ entry: id, place: index + 1 }))
  const answer = await secretary('set-review-order', { campaign: campaign.id, places, reason: '复议投票。' })
  expect([answer.status, answer.body.errors[0].message]).toEqual([
    409,
    '本次征集的同分处理没有复议定序这一项，不能按复议排序。',
  ])
})

test('a school and a district are honoured once each with a reason, and taken off again', async () => {
  const { districts, schools } = world.town
  const { campaign } = await reviewed(world, losses, { awards })
  const add = (kind: 'school' | 'district', id: string, reason = '组织发动充分，报送质量高。') =>
    secretary('award-organizer', { change: 'add', campaign: campaign.id, unit: { kind, id }, reason })
  const school = await add('school', schools.lotus)
  const district = await add('district', districts.north)
  expect([school.status, district.status]).toEqual([200, 200])
  expect((await add('school', schools.lotus)).body.errors[0].message).toBe('映荷小学已经在组织奖名单里了。')
  expect((await add('school', schools.bamboo, ' ')).status).toBe(400)
  await secretary('award-organizer', { change: 'remove', award: district.body.award })
  const { organizers } = (await board(campaign)).decisions
  expect(organizers).toEqual([
    {
      id: school.body.award,
      name: '优秀组织奖',
      unitName: '映荷小学',
      reason: '组织发动充分，报送质量高。',
      kind: 'school',
      unit: schools.lotus,
    },
  ])
  await secretary('announce-results', { campaign: campaign.id })
  const late = await secretary('award-organizer', { change: 'remove', award: school.body.award })
  expect(late.status).toBe(409)
})

test('tutors are honoured by the award of the work, and the board says who would be', async () => {
  const { campaign, entries } = await reviewed(world, losses, { awards })
  for (const [index, name] of ['覃老师', '韦老师'].entries()) {
    await world.payload.update({
      collection: 'entries',
      id: entries[index]?.id ?? '',
      data: { tutors: [{ name }] },
      depth: 0,
    })
  }
  expect((await board(campaign)).decisions.tutors).toEqual({
    name: '优秀指导教师',
    tiers: ['一等奖'],
    awards: [{ entry: entries[0]?.id, tutor: '覃老师' }],
  })
  await secretary('announce-results', { campaign: campaign.id })
  const results = await resultsOf(world, campaign)
  expect(results.map(({ tutorAward }) => tutorAward ?? null)).toEqual(['优秀指导教师', null, null])
})

test('the board counts the works short of sheets', async () => {
  const review = { ...onePerEntry, sheetsPerEntry: 2 }
  const { campaign } = await reviewed(world, [[0, 1], [4]], { awards, review })
  const { decisions } = await board(campaign)
  expect([decisions.short, decisions.blocked]).toEqual([1, null])
})
