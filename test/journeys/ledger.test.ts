import { leafOf } from '@cms/actions/proof/ledger'
import { checkChain } from '@cms/domain/proof/hash-chain'
import { leafDigest } from '@cms/domain/proof/sheet-leaf'
import type { Campaign, Entry, ScoreSheet, SheetLedger } from '@cms/payload-types'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { makeSheet, marksOff } from '../support/make'
import { openWorld, type World } from '../support/world'
import { judgeOf, workInReview } from './in-review'

let world: World
let campaign: Campaign
let entry: Entry
let sheet: ScoreSheet
let judge: ReturnType<typeof judgeOf>

beforeAll(async () => {
  world = await openWorld()
  judge = judgeOf(world)
})
afterAll(() => world?.end())

beforeEach(async () => {
  ;({ campaign, entry, sheet } = await workInReview(world))
})

async function links(): Promise<SheetLedger[]> {
  const { docs } = await world.payload.find({
    collection: 'sheet-ledger',
    where: { campaign: { equals: campaign.id } },
    sort: 'number',
    depth: 0,
    pagination: false,
  })
  return docs
}

const stored = (id: string) => world.payload.findByID({ collection: 'score-sheets', id, depth: 0 })

test('a submitted sheet is one link of the chain, over the very sheet that is stored', async () => {
  await judge.act('save-sheet', { sheet: sheet.id, marks: marksOff(3) })
  expect(await links()).toEqual([])
  await judge.act('submit-sheet', { sheet: sheet.id, marks: marksOff(3) })
  const [link, ...more] = await links()
  const kept = await stored(sheet.id)
  expect([link?.kind, link?.sheet, link?.digest, more]).toEqual([
    'submit',
    sheet.id,
    leafDigest(leafOf(campaign, entry, kept)),
    [],
  ])
  expect([kept.nonce?.length, checkChain(await links(), campaign.slug)]).toEqual([64, null])
})

test('a refused submission and a second one leave no link', async () => {
  await judge.act('submit-sheet', { sheet: sheet.id, marks: marksOff(-1) })
  expect(await links()).toEqual([])
  await judge.act('submit-sheet', { sheet: sheet.id, marks: marksOff(1) })
  await judge.act('submit-sheet', { sheet: sheet.id, marks: marksOff(2) })
  expect((await links()).map(({ number }) => number)).toEqual([1])
})

test('equal marks of two judges leave different digests, so that none can be guessed from another', async () => {
  const other = await makeSheet(world.payload, entry, world.town.people.otherJudge.id)
  for (const [person, id] of [['judge', sheet.id] as const, ['otherJudge', other.id] as const]) {
    await world.call(person, 'POST', '/api/actions/submit-sheet', { sheet: id, marks: marksOff(0) })
  }
  const digests = (await links()).map(({ digest }) => digest)
  expect([digests.length, new Set(digests).size]).toEqual([2, 2])
})

test('judges and a clerk who submit at the same moment leave one whole chain', async () => {
  const { payload, town } = world
  const { otherJudge, thirdJudge } = town.people
  const more = await makeSheet(payload, entry, otherJudge.id, { seat: 'B' })
  const paper = await makeSheet(payload, entry, thirdJudge.id, { seat: 'C' })
  const send = (person: 'judge' | 'otherJudge' | 'secretary', name: string, id: string) =>
    world.call(person, 'POST', `/api/actions/${name}`, { sheet: id, marks: marksOff(1) })
  const answers = await Promise.all([
    send('judge', 'submit-sheet', sheet.id),
    send('otherJudge', 'submit-sheet', more.id),
    send('secretary', 'key-in-sheet', paper.id),
    send('judge', 'submit-sheet', sheet.id),
  ])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 409])
  const chain = await links()
  expect([chain.map(({ number }) => number), checkChain(chain, campaign.slug)]).toEqual([[1, 2, 3], null])
  expect(chain.map((link) => link.sheet).sort()).toEqual([sheet.id, more.id, paper.id].sort())
})

test('the chain is read by the staff, changed by nobody, and the random number by no one', async () => {
  await judge.act('submit-sheet', { sheet: sheet.id, marks: marksOff(0) })
  const [link] = await links()
  const address = `/api/sheet-ledger/${link?.id}`
  expect((await world.call('observer', 'GET', address)).body.digest).toBe(link?.digest)
  expect((await world.call('judge', 'GET', address)).status).toBeGreaterThanOrEqual(400)
  for (const person of ['secretary', 'admin'] as const) {
    expect((await world.call(person, 'PATCH', address, { digest: 'x' })).status).toBe(403)
    expect((await world.call(person, 'DELETE', address)).status).toBe(403)
  }
  const seen = await world.call('secretary', 'GET', `/api/score-sheets/${sheet.id}`, { depth: 0 })
  expect([seen.body.status, seen.body.nonce]).toEqual(['submitted', undefined])
})
