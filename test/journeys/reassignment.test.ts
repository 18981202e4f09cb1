import type { Campaign, Entry } from '@cms/payload-types'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inDays, makeCampaign, makeSheet, marksOff, schedules } from '../support/make'
import { openWorld, type World } from '../support/world'
import { campaignOf, pairsOn, reviewWith, secretaryOf } from './assigning'
import { sentenceOf } from './in-review'

let world: World
let secretary: ReturnType<typeof secretaryOf>

beforeAll(async () => {
  world = await openWorld()
  secretary = secretaryOf(world)
})
afterAll(() => world?.end())

/** Works of the lotus and the bamboo school under review, each with two judges; the third judge is the alternate. */
async function assigned(change: Partial<Campaign> = {}) {
  const { people, schools } = world.town
  const { judge, otherJudge, thirdJudge } = people
  const { campaign, entries } = await campaignOf(
    world,
    [schools.lotus, schools.bamboo],
    {
      judges: [judge.id, otherJudge.id],
      alternates: [thirdJudge.id],
      review: reviewWith({ sheetsPerEntry: 2 }),
      ...change,
    },
    'reviewing',
  )
  await secretary.assign(campaign)
  const sheets = await secretary.sheets(campaign)
  const [lotus = '', bamboo = ''] = entries.map(({ id }) => id)
  const sheetOf = (entry: string, who: { id: string }) =>
    sheets.find((sheet) => sheet.entry === entry && sheet.judge === who.id)?.id ?? ''
  return { campaign, sheets, lotus, bamboo, sheetOf, judge, otherJudge, thirdJudge }
}

const standings = async (campaign: Campaign) =>
  (await secretary.sheets(campaign)).map(({ entry, judge, status }) => [entry, judge, status]).sort()

test('after a late recusal an alternate is proposed at once; applied, it fills the seat, and what stands stays', async () => {
  const { bamboo, campaign, judge, lotus, otherJudge, sheetOf, sheets, thirdJudge } = await assigned()
  const marks = { sheet: sheetOf(lotus, otherJudge), marks: marksOff(4) }
  await world.call('otherJudge', 'POST', '/api/actions/save-sheet', marks)
  const recusal = { sheet: sheetOf(lotus, judge), reason: '指导过这件作品' }
  expect((await world.call('judge', 'POST', '/api/actions/recuse-sheet', recusal)).status).toBe(200)

  const desk = await secretary.desk(campaign)
  expect([desk.draft?.cause, pairsOn(desk, 'proposed')]).toEqual([
    'recused',
    [{ entry: lotus, judge: thirdJudge.id }],
  ])
  expect((await secretary.sheets(campaign)).length).toBe(4)
  expect((await secretary.apply(desk.draft?.id ?? '')).body).toEqual({
    assigned: 1,
    voided: 0,
    copies: 0,
    task: null,
  })
  expect(await standings(campaign)).toEqual(
    [
      [lotus, judge.id, 'recused'],
      [lotus, otherJudge.id, 'started'],
      [lotus, thirdJudge.id, 'assigned'],
      [bamboo, judge.id, 'assigned'],
      [bamboo, otherJudge.id, 'assigned'],
    ].sort(),
  )
  const after = await secretary.sheets(campaign)
  expect(after.filter(({ id }) => sheets.some((sheet) => sheet.id === id)).length).toBe(4)
  expect(after.find((sheet) => sheet.judge === thirdJudge.id)?.seat).toBe('C')
})

test('a draft edited by hand is not replaced by a recusal; asked anew, it is', async () => {
  const { bamboo, campaign, lotus, otherJudge, sheetOf, thirdJudge } = await assigned()
  const { proposal } = (await secretary.propose(campaign)).body
  await secretary.act('edit-proposal', { proposal, add: [{ entry: bamboo, judge: thirdJudge.id }] })
  const recusal = { sheet: sheetOf(lotus, otherJudge), reason: '亲属所写' }
  expect((await world.call('otherJudge', 'POST', '/api/actions/recuse-sheet', recusal)).status).toBe(200)
  const kept = await secretary.desk(campaign)
  expect([kept.draft?.id, pairsOn(kept, 'by-hand', 'proposed')]).toEqual([
    proposal,
    [{ entry: bamboo, judge: thirdJudge.id }],
  ])
  await secretary.propose(campaign)
  expect(pairsOn(await secretary.desk(campaign), 'by-hand', 'proposed')).toEqual([
    { entry: lotus, judge: thirdJudge.id },
  ])
})

test('a relation declared during the review voids open sheets with the next proposal that is applied', async () => {
  const { bamboo, campaign, judge, lotus, otherJudge, sheetOf, thirdJudge } = await assigned()
  const marks = { sheet: sheetOf(lotus, otherJudge), marks: marksOff(4), comment: '好' }
  expect((await world.call('otherJudge', 'POST', '/api/actions/submit-sheet', marks)).status).toBe(200)
  const relation = { campaign: campaign.id, school: world.town.schools.lotus, reason: '曾在该校任教' }
  const declared = await world.call('judge', 'POST', '/api/actions/declare-conflict', relation)
  expect([declared.status, declared.body.voided]).toEqual([200, 0])
  const desk = await secretary.desk(campaign)
  expect([desk.draft?.cause, pairsOn(desk, 'overtaken'), pairsOn(desk, 'proposed')]).toEqual([
    'declared',
    [{ entry: lotus, judge: judge.id }],
    [{ entry: lotus, judge: thirdJudge.id }],
  ])
  expect((await secretary.apply(desk.draft?.id ?? '')).body).toEqual({
    assigned: 1,
    voided: 1,
    copies: 0,
    task: null,
  })
  expect(await standings(campaign)).toEqual(
    [
      [lotus, judge.id, 'void'],
      [lotus, otherJudge.id, 'submitted'],
      [lotus, thirdJudge.id, 'assigned'],
      [bamboo, judge.id, 'assigned'],
      [bamboo, otherJudge.id, 'assigned'],
    ].sort(),
  )
})

test('who abstained is not asked again, an alternate is', async () => {
  const { campaign, judge, lotus, sheetOf, thirdJudge } = await assigned()
  const abstention = { sheet: sheetOf(lotus, judge), reason: '不熟悉这一领域' }
  expect((await world.call('judge', 'POST', '/api/actions/abstain-sheet', abstention)).status).toBe(200)
  await secretary.propose(campaign)
  expect(pairsOn(await secretary.desk(campaign), 'proposed')).toEqual([
    { entry: lotus, judge: thirdJudge.id },
  ])
})

test('a judge taken off the list, or moved to the school of a work, loses what is open there to others', async () => {
  const { payload, town } = world
  const { bamboo, campaign, judge, lotus, otherJudge, sheetOf, thirdJudge } = await assigned()
  await payload.update({ collection: 'users', id: judge.id, data: { school: town.schools.lotus }, depth: 0 })
  const marks = { sheet: sheetOf(lotus, judge), marks: marksOff(0) }
  const scored = await world.call('judge', 'POST', '/api/actions/submit-sheet', marks)
  await secretary.propose(campaign)
  const moved = await secretary.desk(campaign)
  await payload.update({ collection: 'users', id: judge.id, data: { school: null }, depth: 0 })
  expect([scored.status, pairsOn(moved, 'overtaken')]).toEqual([403, [{ entry: lotus, judge: judge.id }]])

  await payload.update({
    collection: 'campaigns',
    id: campaign.id,
    data: { judges: [otherJudge.id] },
    depth: 0,
  })
  await secretary.assign(campaign)
  expect(await standings(campaign)).toEqual(
    [
      [lotus, judge.id, 'void'],
      [lotus, otherJudge.id, 'assigned'],
      [lotus, thirdJudge.id, 'assigned'],
      [bamboo, judge.id, 'void'],
      [bamboo, otherJudge.id, 'assigned'],
      [bamboo, thirdJudge.id, 'assigned'],
    ].sort(),
  )
})

test('the second round takes the works that went on to it and the judges of the first again; the first is closed', async () => {
  const { payload, town } = world
  const { judge, otherJudge } = town.people
  const laterRounds = [{ opensAt: inDays(-1), closesAt: inDays(2), advance: 1, sheetsPerEntry: 2 }]
  const schedule = { ...schedules.reviewing, graceMinutes: 0, reviewClosesAt: inDays(-2), laterRounds }
  const judges = [judge.id, otherJudge.id]
  const { campaign, entries } = await campaignOf(
    world,
    [town.schools.lotus, town.schools.bamboo],
    { judges, schedule },
    'reviewing',
  )
  const [lotus] = entries as [Entry]
  for (const entry of entries)
    await makeSheet(payload, entry, judge.id, { status: 'submitted', marks: marksOff(2) })
  expect(sentenceOf(await secretary.propose(campaign))).toEqual([
    409,
    '还没有晋级复评的作品，请先确定晋级名单，再分配评委。',
  ])
  await payload.update({ collection: 'entries', id: lotus.id, data: { round: 2 }, depth: 0 })
  expect((await secretary.assign(campaign)).assigned).toBe(2)
  const second = (await secretary.sheets(campaign)).filter(({ round }) => round === 2)
  expect(second.map(({ entry, seat }) => [entry, seat]).sort()).toEqual([
    [lotus.id, 'A'],
    [lotus.id, 'B'],
  ])
  expect(sentenceOf(await secretary.propose(campaign, { round: 1 }))).toEqual([
    409,
    expect.stringMatching(/^初评已于 .* 结束，不能再分配评委。$/),
  ])
  expect((await secretary.desk(campaign, { round: 1 })).works.length).toBe(2)
})

test('a judge declares a relation in an own campaign, once; not in another one', async () => {
  const { people, schools } = world.town
  const own = await makeCampaign(world.payload, 'screening', { judges: [people.judge.id] })
  const others = await makeCampaign(world.payload, 'screening', { judges: [people.otherJudge.id] })
  const declare = (campaign: Campaign) =>
    world.call('judge', 'POST', '/api/actions/declare-conflict', {
      campaign: campaign.id,
      school: schools.lotus,
      reason: '配偶在该校任教',
    })
  expect((await declare(own)).status).toBe(200)
  expect(sentenceOf(await declare(own))).toEqual([409, '这所学校的回避关系已经登记，不用再报。'])
  expect(sentenceOf(await declare(others))).toEqual([404, '找不到这个征集活动，或您不是这次活动的评委。'])
})
