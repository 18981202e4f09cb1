import type { Campaign, Entry, ScoreSheet } from '@cms/payload-types'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { makeSheet, marksOff } from '../support/make'
import { openWorld, type World } from '../support/world'
import { judgeOf, sentenceOf, workInReview } from './in-review'

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

const reason = '题材超出本人专业'
const links = async () =>
  (await world.payload.count({ collection: 'sheet-ledger', where: { campaign: { equals: campaign.id } } }))
    .totalDocs

test('a judge abstains with a reason: no mark remains, nothing goes on record, and the sheet is closed', async () => {
  await judge.act('save-sheet', { sheet: sheet.id, marks: marksOff(40) })
  expect((await judge.act('abstain-sheet', { sheet: sheet.id, reason })).body.status).toBe('abstained')
  const { body } = await judge.open(sheet.id)
  expect(body).toMatchObject({ status: 'abstained', marks: [], reason, open: false })
  const again = await judge.act('submit-sheet', { sheet: sheet.id, marks: marksOff(0) })
  expect(sentenceOf(again)).toEqual([409, '这份评分表已弃权，不能再修改；如有疑问请联系评审秘书。'])
  expect(await links()).toBe(0)
})

test('an abstention does not lower the score: the other judge alone makes it', async () => {
  const { otherJudge } = world.town.people
  await makeSheet(world.payload, entry, otherJudge.id, { status: 'submitted', marks: marksOff(8) })
  await judge.act('abstain-sheet', { sheet: sheet.id, reason })
  const { body } = await world.call('secretary', 'GET', '/api/actions/open-board', { campaign: campaign.id })
  expect(body.works.map(({ score }: { score: string }) => score)).toEqual(['92.00'])
})

test('without a reason, or where the campaign allows none, nobody abstains', async () => {
  expect((await judge.act('abstain-sheet', { sheet: sheet.id, reason: ' ' })).status).toBe(400)
  const strict = await workInReview(world, {
    review: { ...campaign.review, allowAbstention: false },
  })
  expect(sentenceOf(await judge.act('abstain-sheet', { sheet: strict.sheet.id, reason }))).toEqual([
    409,
    '本次评审不能弃权，请打分；与作品有关系的，请点“需要回避”。',
  ])
  expect((await judge.act('submit-sheet', { sheet: strict.sheet.id, marks: marksOff(0) })).status).toBe(200)
})

test('nobody abstains for another judge, nor from what was submitted or before the review', async () => {
  const others = await makeSheet(world.payload, entry, world.town.people.otherJudge.id)
  expect((await judge.act('abstain-sheet', { sheet: others.id, reason })).status).toBe(404)
  await judge.act('submit-sheet', { sheet: sheet.id, marks: marksOff(0) })
  expect((await judge.act('abstain-sheet', { sheet: sheet.id, reason })).status).toBe(409)
  const early = await workInReview(world, {}, 'screening')
  expect((await judge.act('abstain-sheet', { sheet: early.sheet.id, reason })).status).toBe(409)
})
