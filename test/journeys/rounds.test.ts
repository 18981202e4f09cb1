import type { Campaign } from '@cms/payload-types'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inDays, makeSheet, marksOff } from '../support/make'
import { type Reviewed, reviewed } from '../support/reviewed'
import { openWorld, type World } from '../support/world'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.end())

type Days = { first: number; opens: number; closes: number; advance: number }

/** A first round that closed, or closes, so many days from now, and a second from `opens` to `closes`. */
const schedule = ({ advance, closes, first, opens }: Days): Campaign['schedule'] => ({
  opensAt: inDays(-20),
  submissionClosesAt: inDays(-15),
  graceMinutes: 0,
  reviewOpensAt: inDays(-12),
  reviewClosesAt: inDays(first),
  laterRounds: [{ opensAt: inDays(opens), closesAt: inDays(closes), advance, sheetsPerEntry: 1 }],
})

const between: Days = { first: -1, opens: 1, closes: 4, advance: 2 }

const contest = (days: Days = between, losses = [[0], [4], [4], [9]]) =>
  reviewed(world, losses, { schedule: schedule(days) })

const advance = (campaign: Campaign, more: Record<string, unknown> = {}) =>
  world.call('secretary', 'POST', '/api/actions/advance-entries', {
    campaign: campaign.id,
    round: 2,
    ...more,
  })

const rounds = async ({ entries }: Reviewed) => {
  const { docs } = await world.payload.find({
    collection: 'entries',
    where: { id: { in: entries.map(({ id }) => id) } },
    sort: 'workCode',
    depth: 0,
  })
  return docs.map(({ round }) => round)
}

const board = async ({ campaign }: Reviewed, round?: string) =>
  (
    await world.call('secretary', 'GET', '/api/actions/open-board', {
      campaign: campaign.id,
      ...(round && { round }),
    })
  ).body

/** Moves the schedule so that the second round is open, or over. */
const reschedule = ({ campaign: { id } }: Reviewed, days: Days) =>
  world.payload.update({ collection: 'campaigns', id, data: { schedule: schedule(days) }, depth: 0 })

test('the best of the first round go on to the second, and who ties with the last of them too', async () => {
  const made = await contest()
  const { advancing, shown } = (await board(made)).rounds
  const best = made.entries.slice(0, 3).map(({ id }) => id)
  expect([shown, { ...advancing, proposed: advancing.proposed.toSorted() }]).toEqual([
    1,
    { from: 1, to: 2, label: '复评', advance: 2, proposed: best.toSorted(), chosen: [], unscored: 0 },
  ])
  const { body } = await advance(made.campaign)
  expect(body).toEqual({ round: 2, entries: 3, advanced: 3, returned: 0 })
  expect(await rounds(made)).toEqual([2, 2, 2, 1])
  const { works } = await board(made)
  expect(works.map(({ advanced, award }: Record<string, unknown>) => [award, advanced])).toEqual([
    ['晋级复评', true],
    ['晋级复评', true],
    ['晋级复评', true],
    [null, false],
  ])
})

test('a list by hand needs a reason, which stands in the log; it can be put right until judges have begun', async () => {
  const made = await contest()
  const [first, , , last] = made.entries.map(({ id }) => id)
  const entries = [first, last]
  const without = await advance(made.campaign, { entries })
  expect([without.status, without.body.errors[0].field]).toEqual([400, 'reason'])
  const reason = '第四名有原始账目可查，评审会同意增补。'
  expect((await advance(made.campaign, { entries, reason })).body.advanced).toBe(2)
  expect(await rounds(made)).toEqual([2, 1, 1, 2])
  const log = await world.call('observer', 'GET', '/api/audit-log', {
    'where[targetId][equals]': made.campaign.id,
    'where[summary][contains]': '晋级复评',
  })
  expect(log.body.docs.map(({ changes }: { changes: { reason: string } }) => changes.reason)).toEqual([
    reason,
  ])

  const lastEntry = made.entries[3]
  if (lastEntry) await makeSheet(world.payload, lastEntry, made.judges[1] ?? '', { round: 2 })
  expect((await advance(made.campaign)).body).toEqual({ round: 2, entries: 3, advanced: 2, returned: 1 })
  expect(await rounds(made)).toEqual([2, 2, 2, 1])
  const sheets = await world.payload.count({
    collection: 'score-sheets',
    where: { campaign: { equals: made.campaign.id }, round: { equals: 2 } },
  })
  expect(sheets.totalDocs).toBe(0)
})

test.each<[string, Days]>([
  ['before the first round has ended', { ...between, first: 0.5 }],
  ['after the second round has ended', { first: -8, opens: -7, closes: -1, advance: 2 }],
])('nobody goes on %s', async (_, days) => {
  const made = await contest(days)
  expect((await advance(made.campaign)).status).toBe(409)
  expect(await rounds(made)).toEqual([1, 1, 1, 1])
})

test('where the second round follows at once, it is filled as long as no judge has begun on it', async () => {
  const made = await contest({ first: -1, opens: -1, closes: 3, advance: 2 })
  expect((await advance(made.campaign)).status).toBe(200)
  const [entry] = made.entries
  if (entry) await makeSheet(world.payload, entry, made.judges[1] ?? '', { round: 2, status: 'started' })
  const again = await advance(made.campaign)
  expect([again.status, again.body.errors[0].message]).toEqual([409, '复评已经开始评分，晋级作品不能再改。'])
})

test('while a work of the round has no score, only a list by hand with its reason goes on', async () => {
  const made = await contest(between, [[0], [4], []])
  const entries = made.entries.slice(0, 2).map(({ id }) => id)
  expect((await advance(made.campaign)).status).toBe(409)
  expect((await advance(made.campaign, { entries })).status).toBe(409)
  expect((await advance(made.campaign, { entries, reason: '第三件作者已退出评选。' })).status).toBe(200)
})

test('a work of another campaign cannot be sent on, nor one to a round that there is not', async () => {
  const [made, other] = [await contest(), await contest()]
  const entries = [other.entries[0]?.id]
  expect((await advance(made.campaign, { entries, reason: '试一试。' })).status).toBe(404)
  expect((await advance(made.campaign, { round: 3 })).status).toBe(400)
})

test('the result puts the second round before the first, each ranked by its own sheets', async () => {
  const made = await contest()
  await advance(made.campaign)
  await reschedule(made, { first: -8, opens: -7, closes: -1, advance: 2 })
  const waiting = await board(made)
  expect(waiting.works.map(({ award }: { award: string }) => award)).toEqual([null, null, null, null])
  for (const [index, off] of [12, 6, 2].entries()) {
    const entry = made.entries[index]
    const sheet = { round: 2, status: 'submitted' as const, marks: marksOff(off) }
    if (entry) await makeSheet(world.payload, entry, made.judges[2] ?? '', sheet)
  }
  const line = ({ award, rank, score, workCode }: Record<string, unknown>) => [workCode, rank, score, award]
  expect((await board(made)).works.map(line)).toEqual([
    ['C-003', 1, '98.00', '一等奖'],
    ['C-002', 2, '94.00', null],
    ['C-001', 3, '88.00', null],
    ['C-004', 4, '91.00', null],
  ])
  expect((await board(made, '1')).works.map(line)).toEqual([
    ['C-001', 1, '100.00', '晋级复评'],
    ['C-002', 2, '96.00', '晋级复评'],
    ['C-003', 2, '96.00', '晋级复评'],
    ['C-004', 4, '91.00', null],
  ])
  expect((await board(made, '2')).works.map(({ workCode }: { workCode: string }) => workCode)).toEqual([
    'C-003',
    'C-002',
    'C-001',
  ])
  const none = await world.call('secretary', 'GET', '/api/actions/open-board', {
    campaign: made.campaign.id,
    round: '3',
  })
  expect(none.status).toBe(404)
})
