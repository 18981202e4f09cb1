import { entryStatuses } from '@cms/domain/entry'
import type { Campaign } from '@cms/payload-types'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { must } from '../support/decided'
import { makeCampaign, makeEntry, schedules } from '../support/make'
import { onePerEntry, reviewed } from '../support/reviewed'
import { openWorld, type World } from '../support/world'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.end())

const open = async ({ id }: Campaign) =>
  (await world.call('secretary', 'GET', '/api/actions/open-board', { campaign: id })).body

test('judges stand panel by panel as the campaign lists them, numbered in that order', async () => {
  const { judge, otherJudge, thirdJudge } = world.town.people
  const first = [judge, otherJudge, thirdJudge].map(({ id }) => id).toSorted()
  const panels = [
    { name: '第一组', judges: [first[2] ?? ''] },
    { name: '第二组', judges: [first[1] ?? '', first[0] ?? ''] },
  ]
  const { campaign } = await reviewed(world, [[0]], {
    panels,
    review: { ...onePerEntry, mixing: 'panels' },
  })
  const { judges } = await open(campaign)
  expect(judges.map(({ id, number, panel }: Record<string, unknown>) => [number, panel, id])).toEqual([
    [1, '第一组', first[2]],
    [2, '第二组', first[0]],
    [3, '第二组', first[1]],
  ])
})

test.each([
  ['without districts, what schools have submitted', null, ['submitted']],
  [
    'where districts forward, what they have forwarded',
    schedules.forwarding.forwardingClosesAt,
    ['forwarded'],
  ],
])('what waits for screening is, %s', async (_, forwardingClosesAt, expected) => {
  const { payload, town } = world
  const schedule = { ...schedules.forwarding, forwardingClosesAt, graceMinutes: 30 }
  const campaign = await makeCampaign(payload, 'forwarding', { schedule })
  const waits: string[] = []
  for (const status of entryStatuses) {
    await makeEntry(payload, campaign, town.schools.lotus, { status })
    if ((await open(campaign)).waiting > waits.length) waits.push(status)
  }
  expect(waits).toEqual(expected)
})

test('what the award of a work was before it was changed by hand is told before and after the announcement', async () => {
  const { campaign, entries } = await reviewed(world, [[0], [4]])
  const change = { entry: entries[1]?.id, award: { to: 'tier', tierKey: '1' }, reason: '评审会复议。' }
  const none = { entry: entries[0]?.id, award: { to: 'none' }, reason: '著作权有争议。' }
  for (const data of [change, none]) await must(world, 'secretary', 'change-award', data)
  const told = async () =>
    (await open(campaign)).works.map(({ award, computed, reason }: Record<string, unknown>) => [
      computed,
      award,
      reason,
    ])
  const expected = [
    ['一等奖', null, '著作权有争议。'],
    [null, '一等奖', '评审会复议。'],
  ]
  expect(await told()).toEqual(expected)
  await must(world, 'secretary', 'announce-results', { campaign: campaign.id })
  expect(await told()).toEqual(expected)
})
