import type { Campaign } from '@cms/payload-types'
import { afterAll, beforeAll, expect, test } from 'vitest'
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

/** Three judges, the third of the stone school; a work of the lotus school and one of the stone school, with a draft. */
async function drafted(review: Partial<Campaign['review']> = {}, change: Partial<Campaign> = {}) {
  const { people, schools } = world.town
  const { judge, otherJudge, thirdJudge } = people
  const { campaign, entries } = await campaignOf(world, [schools.lotus, schools.stone], {
    judges: [judge.id, otherJudge.id, thirdJudge.id],
    review: reviewWith({ sheetsPerEntry: 1, ...review }),
    ...change,
  })
  const { proposal } = (await secretary.propose(campaign)).body
  const [lotus = '', stone = ''] = entries.map(({ id }) => id)
  const pairs = pairsOn(await secretary.desk(campaign), 'proposed')
  const edit = (change: { add?: object[]; remove?: object[] }) =>
    secretary.act('edit-proposal', { proposal, ...change })
  return { campaign, proposal, lotus, stone, pairs, edit, judge, otherJudge, thirdJudge }
}

test('the secretary takes a judge off and puts another on; what is applied is what was edited', async () => {
  const { campaign, edit, judge, otherJudge, pairs, proposal, stone } = await drafted()
  const given = pairs.find(({ entry }) => entry === stone)?.judge
  const other = given === judge.id ? otherJudge.id : judge.id
  const edited = await edit({
    remove: [{ entry: stone, judge: given }],
    add: [{ entry: stone, judge: other }],
  })
  expect(edited.body).toEqual({ proposal, pairs: 2 })
  const desk = await secretary.desk(campaign)
  expect([desk.draft?.edited, pairsOn(desk, 'by-hand')]).toEqual([true, [{ entry: stone, judge: other }]])
  expect(desk.works.filter(({ touched }) => touched).map(({ id }) => id)).toEqual([stone])
  expect((await secretary.apply(proposal)).body.assigned).toBe(2)
  const sheets = await secretary.sheets(campaign)
  expect(sheets.filter(({ entry }) => entry === stone).map((sheet) => sheet.judge)).toEqual([other])
})

test('by hand as well the own school, the own district and a listed judge are refused; a free judge is taken', async () => {
  const { edit, campaign, judge, lotus, otherJudge, pairs, stone, thirdJudge } = await drafted()
  const own = await edit({ add: [{ entry: stone, judge: thirdJudge.id }] })
  expect(sentenceOf(own)).toEqual([409, '这是评委本校的作品，必须回避，请换一位。'])

  const free = [judge, otherJudge, thirdJudge].filter(({ id }) => !pairs.some((pair) => pair.judge === id))
  const [listed] = [judge, otherJudge].filter(
    ({ id }) => !pairs.some((pair) => pair.judge === id && pair.entry === lotus),
  )
  const school = world.town.schools.lotus
  const relation = { campaign: campaign.id, school, judge: listed?.id, reason: '曾任该校校长' }
  await world.call('secretary', 'POST', '/api/actions/list-conflict', relation)
  const barred = await edit({ add: [{ entry: lotus, judge: listed?.id }] })
  expect(sentenceOf(barred)).toEqual([409, '这位评委对这件作品须回避，请换一位。'])
  const others = [judge, otherJudge, thirdJudge].filter(
    ({ id }) => id !== listed?.id && !pairs.some((pair) => pair.judge === id && pair.entry === lotus),
  )
  expect([free.length, others.length]).toEqual([1, 1])
  expect((await edit({ add: [{ entry: lotus, judge: others[0]?.id }] })).status).toBe(200)

  const near = await drafted({ avoidOwnDistrict: true }, { alternates: [thirdJudge.id] })
  await world.payload.update({
    collection: 'users',
    id: judge.id,
    data: { district: world.town.districts.north },
    depth: 0,
  })
  const ownDistrict = await near.edit({ add: [{ entry: near.lotus, judge: judge.id }] })
  await world.payload.update({ collection: 'users', id: judge.id, data: { district: null }, depth: 0 })
  expect(sentenceOf(ownDistrict)).toEqual([409, '这是评委本县区的作品，本次评审要求回避，请换一位。'])
})

test('a judge who has the work, or who is full, is refused; a stranger too', async () => {
  const { edit, judge, lotus, otherJudge, pairs, stone } = await drafted({ maxPerJudge: 1 })
  const there = pairs.find(({ entry }) => entry === lotus)
  expect(sentenceOf(await edit({ add: [{ entry: lotus, judge: there?.judge }] }))).toEqual([
    409,
    '这位评委已经评这件作品，不用再加。',
  ])
  const busy = [judge, otherJudge].find(({ id }) =>
    pairs.some((pair) => pair.judge === id && pair.entry === stone),
  )
  expect(sentenceOf(await edit({ add: [{ entry: lotus, judge: busy?.id }] }))).toEqual([
    409,
    '这位评委已有 1 件，达到每人 1 件的上限，请换一位。',
  ])
  const stranger = await edit({ add: [{ entry: lotus, judge: world.town.people.owner.id }] })
  expect(stranger.status).toBe(400)
  const swapped = await edit({
    remove: [{ entry: stone, judge: busy?.id }],
    add: [{ entry: lotus, judge: busy?.id }],
  })
  expect(swapped.body.pairs).toBe(2)
})

test('a proposal that the records have overtaken is refused, naming the pair; put right by hand it is applied', async () => {
  const { campaign, edit, pairs, proposal, lotus } = await drafted()
  const pair = pairs.find(({ entry }) => entry === lotus)
  const relation = { campaign: campaign.id, school: world.town.schools.lotus, reason: '亲属在该校任教' }
  await world.call('secretary', 'POST', '/api/actions/list-conflict', { ...relation, judge: pair?.judge })
  expect(sentenceOf(await secretary.apply(proposal))).toEqual([
    409,
    expect.stringMatching(
      /^方案生成以后情况有变化，不能照此执行，请改正或重新生成。《作品 \d+》的评委.+：这位评委对这件作品须回避，请换一位。$/,
    ),
  ])
  expect(await secretary.sheets(campaign)).toEqual([])
  await edit({ remove: [pair ?? {}] })
  expect((await secretary.apply(proposal)).body.assigned).toBe(1)
})

test('only the latest proposal counts: what was applied, discarded or replaced is closed', async () => {
  const { campaign, proposal } = await drafted()
  const replacing = (await secretary.propose(campaign)).body.proposal
  const closed = [409, '这份方案已经执行或放弃，不能再改；请刷新页面，或重新生成方案。']
  expect(sentenceOf(await secretary.apply(proposal))).toEqual(closed)
  expect((await secretary.act('discard-proposal', { proposal: replacing })).status).toBe(200)
  expect(sentenceOf(await secretary.apply(replacing))).toEqual(closed)
  expect((await secretary.desk(campaign)).draft).toBeNull()

  const last = (await secretary.propose(campaign)).body.proposal
  expect((await secretary.apply(last)).status).toBe(200)
  for (const name of ['apply-proposal', 'discard-proposal', 'edit-proposal'])
    expect(sentenceOf(await secretary.act(name, { proposal: last }))).toEqual(closed)
})

test('an assignment that was cut off is taken up where it stopped, the letters still without gaps', async () => {
  const { campaign, lotus, pairs, proposal } = await drafted({ sheetsPerEntry: 2 })
  const [first] = pairs.filter(({ entry }) => entry === lotus)
  await world.payload.create({
    collection: 'score-sheets',
    data: { ...(first ?? pairs[0]), campaign: campaign.id, round: 1, seat: 'A', status: 'assigned' } as never,
    depth: 0,
  })
  expect((await secretary.apply(proposal)).body.assigned).toBe(3)
  const sheets = await secretary.sheets(campaign)
  const seats = Object.values(Object.groupBy(sheets, ({ entry }) => String(entry)))
  expect(seats.map((own) => own?.map(({ seat }) => seat).sort())).toEqual([
    ['A', 'B'],
    ['A', 'B'],
  ])
})
