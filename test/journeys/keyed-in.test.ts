import type { Campaign, Entry, ScoreSheet } from '@cms/payload-types'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { inDays, makeEntry, makeSheet, marksOff, schedules } from '../support/make'
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
  ;({ campaign, entry, sheet } = await workInReview(world, {}, 'deliberation'))
})

const keyIn = (id: string, marks = marksOff(5)) =>
  world.call('secretary', 'POST', '/api/actions/key-in-sheet', { sheet: id, marks, comment: '照纸面录入' })

const blank = (person: 'judge' | 'otherJudge' | 'secretary', data: Record<string, string>) =>
  world.call(person, 'GET', '/api/actions/open-blank-sheets', data)

test('a paper sheet is keyed in after the round: it counts, and says everywhere that a clerk typed it', async () => {
  expect((await keyIn(sheet.id)).body).toEqual({ id: sheet.id, status: 'submitted' })
  const stored = await world.payload.findByID({ collection: 'score-sheets', id: sheet.id, depth: 0 })
  expect([stored.enteredBy, stored.marks?.length]).toEqual([world.town.people.secretary.id, 6])
  const { body } = await judge.open(sheet.id)
  expect(body).toMatchObject({ status: 'submitted', keyedIn: true, comment: '照纸面录入', open: false })
  const desk = await world.call('judge', 'GET', '/api/actions/open-review-desk')
  const listed = desk.body.campaigns.find(({ id }: Campaign) => id === campaign.id).rounds[0].sheets
  expect(listed).toMatchObject([{ id: sheet.id, keyedIn: true, total: '95.0' }])
  const board = await world.call('secretary', 'GET', '/api/actions/open-board', { campaign: campaign.id })
  expect(board.body.works[0].score).toBe('95.00')
})

test('what a judge submitted, or stepped back from, is not keyed in over it', async () => {
  const { payload, town } = world
  const submitted = await makeSheet(payload, entry, town.people.otherJudge.id, {
    status: 'submitted',
    marks: marksOff(1),
  })
  const recused = await makeSheet(payload, entry, town.people.thirdJudge.id, { status: 'recused' })
  expect([(await keyIn(submitted.id)).status, (await keyIn(recused.id)).status]).toEqual([409, 409])
  const kept = await payload.findByID({ collection: 'score-sheets', id: submitted.id, depth: 0 })
  expect(kept.marks?.[0]?.points).toBe(19)
})

test('an incomplete sheet, one with a wrong mark, and one of a judge with a conflict are refused', async () => {
  const { payload, town } = world
  expect((await keyIn(sheet.id, marksOff(5).slice(1))).status).toBe(400)
  expect((await keyIn(sheet.id, marksOff(-1))).status).toBe(400)
  const stone = await makeEntry(payload, campaign, town.schools.stone, {
    status: 'accepted',
    workCode: 'C-002',
  })
  const barred = await makeSheet(payload, stone, town.people.thirdJudge.id)
  expect(sentenceOf(await keyIn(barred.id))).toEqual([
    403,
    '这件作品与该评委有回避关系，不能代录；请改派评委。',
  ])
  expect((await keyIn(sheet.id)).status).toBe(200)
})

test('before the review and once entries have gone on to the next round, nothing is keyed in', async () => {
  const early = await workInReview(world, {}, 'screening')
  expect((await keyIn(early.sheet.id)).status).toBe(409)

  const laterRounds = [{ opensAt: inDays(-1), closesAt: inDays(2), advance: 1, sheetsPerEntry: 1 }]
  const schedule = { ...schedules.deliberation, graceMinutes: 0, reviewClosesAt: inDays(-2), laterRounds }
  const rounds = await workInReview(world, { schedule })
  const second = await makeSheet(world.payload, rounds.entry, world.town.people.judge.id, { round: 2 })
  await world.payload.update({ collection: 'entries', id: rounds.entry.id, data: { round: 2 } })
  expect(sentenceOf(await keyIn(rounds.sheet.id))).toEqual([
    409,
    '初评的晋级作品已经确定，不能再代录这一轮的评分。',
  ])
  expect((await keyIn(second.id)).status).toBe(200)
})

test('blank sheets are printed for the judge alone and for the secretary, by the works still to score', async () => {
  const { campaign: open, sheet: due } = await workInReview(world)
  const { judge: one, otherJudge } = world.town.people
  const own = await blank('judge', { campaign: open.id })
  expect([own.status, own.headers.get('content-type'), own.body.text.slice(0, 5)]).toEqual([
    200,
    'application/pdf',
    '%PDF-',
  ])
  expect((await blank('secretary', { campaign: open.id, judge: one.id })).status).toBe(200)
  expect((await blank('otherJudge', { campaign: open.id, judge: one.id })).status).toBe(404)
  expect((await blank('secretary', { campaign: open.id, judge: otherJudge.id })).status).toBe(404)
  await judge.act('submit-sheet', { sheet: due.id, marks: marksOff(0) })
  expect(sentenceOf(await blank('judge', { campaign: open.id }))[0]).toBe(404)
})
