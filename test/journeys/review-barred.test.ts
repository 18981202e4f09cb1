import { afterAll, beforeAll, expect, test } from 'vitest'
import { inDays, makeBlindCopy, makeEntry, makeSheet, marksOff, schedules } from '../support/make'
import { openWorld, type World } from '../support/world'
import { judgeOf, sentenceOf, workInReview } from './in-review'

let world: World
let judge: ReturnType<typeof judgeOf>

beforeAll(async () => {
  world = await openWorld()
  judge = judgeOf(world)
})
afterAll(() => world?.end())

test('a judge reads nothing of a work until its blind copy is ready, and then the copy', async () => {
  const { payload, town } = world
  const { campaign, sheet } = await workInReview(world)
  const bare = await makeEntry(payload, campaign, town.schools.bamboo, {
    title: '竹韵小学的账',
    status: 'accepted',
    workCode: 'C-002',
  })
  const waiting = await makeSheet(payload, bare, town.people.judge.id)
  const refused = [409, '匿名副本正在制作，请稍后再来。']
  expect(sentenceOf(await judge.open(waiting.id))).toEqual(refused)

  const copy = await makeBlindCopy(payload, bare, { status: 'open' })
  expect(sentenceOf(await judge.open(waiting.id))).toEqual(refused)
  const titles = async () => {
    const { body } = await world.call('judge', 'GET', '/api/actions/open-review-desk')
    const here = body.campaigns.find(({ id }: { id: string }) => id === campaign.id)
    return here.rounds[0].sheets.map(({ title }: { title: string | null }) => title)
  }
  const own = (await judge.open(sheet.id)).body.work.title
  expect(await titles()).toEqual([own, null])

  await payload.update({ collection: 'blind-copies', id: copy.id, data: { status: 'ready', title: '账' } })
  expect((await judge.open(waiting.id)).body.work.title).toBe('账')
  expect(await titles()).toEqual([own, '账'])
})

test('a judge with a conflict on record cannot submit, whoever listed it; another judge can', async () => {
  const { payload, town } = world
  const { campaign, entry, sheet } = await workInReview(world)
  await payload.create({
    collection: 'conflicts',
    data: {
      campaign: campaign.id,
      judge: town.people.judge.id,
      school: town.schools.lotus,
      kind: 'listed',
      reason: '曾任该校校长',
    },
  })
  const refused = await judge.act('submit-sheet', { sheet: sheet.id, marks: marksOff(0) })
  expect(sentenceOf(refused)).toEqual([403, '这件作品与您有回避关系，不能评分，请点“需要回避”。'])
  const others = await makeSheet(payload, entry, town.people.otherJudge.id)
  const allowed = await world.call('otherJudge', 'POST', '/api/actions/submit-sheet', {
    sheet: others.id,
    marks: marksOff(0),
  })
  expect(allowed.status).toBe(200)
})

test('a sheet can be worked on while its own round is open, not in another one', async () => {
  const laterRounds = [{ opensAt: inDays(1), closesAt: inDays(2), advance: 1, sheetsPerEntry: 1 }]
  const schedule = { ...schedules.reviewing, graceMinutes: 0, reviewClosesAt: inDays(0.5), laterRounds }
  const { entry, sheet } = await workInReview(world, { schedule })
  const later = await makeSheet(world.payload, entry, world.town.people.judge.id, { round: 2 })
  expect((await judge.act('save-sheet', { sheet: sheet.id, marks: marksOff(0) })).status).toBe(200)
  for (const name of ['save-sheet', 'submit-sheet']) {
    const { body, status } = await judge.act(name, { sheet: later.id, marks: marksOff(0) })
    expect([status, body.errors[0].message]).toEqual([
      409,
      expect.stringMatching(/^复评将于 .* 开始，届时才能评分。$/),
    ])
  }
  expect([(await judge.open(sheet.id)).body.open, (await judge.open(later.id)).body.open]).toEqual([
    true,
    false,
  ])
})

test('when a judge steps back, the secretary finds an alternate proposed for the vacant seat', async () => {
  const { payload, town } = world
  const { judge: one, otherJudge, thirdJudge } = town.people
  const { campaign, entry, sheet } = await workInReview(world, {
    judges: [one.id, otherJudge.id],
    alternates: [thirdJudge.id],
  })
  await makeSheet(payload, entry, otherJudge.id, { seat: 'B' })
  const proposals = async () => {
    const { docs } = await payload.find({
      collection: 'assignment-proposals',
      where: { campaign: { equals: campaign.id } },
      depth: 0,
    })
    return docs.map(({ pairs, round, status }) => ({ pairs, round, status }))
  }
  expect(await proposals()).toEqual([])
  const reason = '作者是我的亲属'
  expect((await judge.act('recuse-sheet', { sheet: sheet.id, reason })).body.status).toBe('recused')
  expect(await proposals()).toMatchObject([
    { round: 1, status: 'draft', pairs: [{ entry: entry.id, judge: thirdJudge.id }] },
  ])
})
