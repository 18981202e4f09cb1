import type { Entry } from '@cms/payload-types'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeCampaign, makeEntry, makeSheet } from '../support/make'
import { openWorld, type World } from '../support/world'
import { campaignOf, loadsOf, pairsOn, reviewWith, secretaryOf } from './assigning'
import { sentenceOf } from './in-review'

let world: World
let secretary: ReturnType<typeof secretaryOf>

beforeAll(async () => {
  world = await openWorld()
  secretary = secretaryOf(world)
})
afterAll(() => world?.end())

const people = () => {
  const { judge, otherJudge, thirdJudge } = world.town.people
  return { judge, otherJudge, thirdJudge, judges: [judge.id, otherJudge.id, thirdJudge.id] }
}

const makeJudge = async (name: string) =>
  world.payload.create({
    collection: 'users',
    data: { username: name, name, role: 'judge', password: 'a-long-password' } as never,
    depth: 0,
  })

test('a proposal assigns nothing until it is applied: then evenly, by letters without gaps, never the own school', async () => {
  const { judge, judges, otherJudge, thirdJudge } = people()
  const { bamboo, lotus, stone } = world.town.schools
  const change = { judges, review: reviewWith({ sheetsPerEntry: 2 }) }
  const { campaign, entries } = await campaignOf(world, [lotus, bamboo, stone, lotus, bamboo, stone], change)
  const { body } = await secretary.propose(campaign)
  const proposed = await secretary.desk(campaign)
  expect([await secretary.sheets(campaign), proposed.draft?.id]).toEqual([[], body.proposal])
  const pairs = pairsOn(proposed, 'proposed')
  expect(loadsOf(pairs, [judge, otherJudge, thirdJudge])).toEqual([4, 4, 4])

  expect((await secretary.apply(body.proposal)).body).toEqual({
    assigned: 12,
    voided: 0,
    copies: 6,
    task: null,
  })
  const sheets = await secretary.sheets(campaign)
  expect(sheets.map(({ entry, judge }) => ({ entry, judge }))).toEqual(expect.arrayContaining(pairs))
  expect(sheets.length).toBe(12)
  const ofStone = entries.filter(({ school }) => school === stone).map(({ id }) => id)
  expect(
    sheets.filter((sheet) => sheet.judge === thirdJudge.id && ofStone.includes(String(sheet.entry))),
  ).toEqual([])
  const seats = Object.values(Object.groupBy(sheets, ({ entry }) => String(entry)))
  expect(seats.map((own) => own?.map(({ seat }) => seat).sort())).toEqual(entries.map(() => ['A', 'B']))
  const after = await secretary.desk(campaign)
  expect(after.works.map(({ workCode }) => workCode).sort()).toEqual([
    'C-001',
    'C-002',
    'C-003',
    'C-004',
    'C-005',
    'C-006',
  ])
  expect([after.draft, after.history.map(({ pairs, seed }) => [pairs, seed])]).toEqual([
    null,
    [[12, proposed.draft?.seed]],
  ])

  expect((await secretary.assign(campaign)).assigned).toBe(0)
  expect((await secretary.sheets(campaign)).length).toBe(12)
})

test('the same seed on the same records gives the same proposal, another seed another', async () => {
  const { bamboo, lotus } = world.town.schools
  const judges = people().judges
  const schools = Array.from({ length: 12 }, (_, index) => (index % 2 ? lotus : bamboo))
  const { campaign } = await campaignOf(world, schools, { judges })
  const proposals = []
  for (const seed of ['抽签记录一', '抽签记录一', '抽签记录二']) {
    await secretary.propose(campaign, { seed })
    const desk = await secretary.desk(campaign)
    proposals.push([desk.draft?.seed, pairsOn(desk, 'proposed')])
  }
  const [one, again, other] = proposals
  expect(again).toEqual(one)
  expect(other?.[1]).not.toEqual(one?.[1])
})

test.each([
  { avoidOwnDistrict: false, loads: [1, 1], short: [] },
  { avoidOwnDistrict: true, loads: [1, 0], short: [1] },
])(
  'a judge gets a work of the own district unless the campaign says otherwise: $avoidOwnDistrict',
  async ({ avoidOwnDistrict, loads, short }) => {
    const { payload, town } = world
    const { judge, thirdJudge } = people()
    const neighbour = await payload.create({
      collection: 'schools',
      data: {
        name: `南区邻校 ${avoidOwnDistrict}`,
        shortName: '邻校',
        slug: `south-${avoidOwnDistrict}`,
        district: town.districts.south,
        type: 'primary',
        ownership: 'public',
        order: 1,
      },
      depth: 0,
    })
    const { campaign } = await campaignOf(world, [neighbour.id], {
      judges: [judge.id, thirdJudge.id],
      review: reviewWith({ sheetsPerEntry: 2, avoidOwnDistrict }),
    })
    await secretary.propose(campaign)
    const desk = await secretary.desk(campaign)
    expect(loadsOf(pairsOn(desk, 'proposed'), [judge, thirdJudge])).toEqual(loads)
    expect(desk.works.flatMap(({ reason }) => (reason ? [reason] : []))).toEqual(
      short.map(() =>
        expect.stringMatching(
          /^需要 2 位评委，只能安排 1 位：.*本县区 1 位.*；请增补评委，或取消县区回避。$/,
        ),
      ),
    )
  },
)

test('who is listed, has declared a relation, or stepped back before is not asked for the work; the fourth is', async () => {
  const { payload, town } = world
  const { judge, judges, otherJudge, thirdJudge } = people()
  const fourth = await makeJudge('fourthJudge')
  const change = { judges: [...judges, fourth.id] }
  const { campaign, entries } = await campaignOf(world, [town.schools.lotus], change)
  const relation = { campaign: campaign.id, school: town.schools.lotus, reason: '曾任该校校长' }
  const listed = await world.call('secretary', 'POST', '/api/actions/list-conflict', {
    ...relation,
    judge: judge.id,
  })
  const declared = await world.call('otherJudge', 'POST', '/api/actions/declare-conflict', relation)
  await makeSheet(payload, entries[0] as Entry, thirdJudge.id, { status: 'recused', recusalReason: '亲属' })
  expect([listed.status, declared.status]).toEqual([200, 200])
  await secretary.propose(campaign)
  const desk = await secretary.desk(campaign)
  expect(pairsOn(desk, 'proposed', 'gone')).toEqual([
    { entry: entries[0]?.id, judge: thirdJudge.id },
    { entry: entries[0]?.id, judge: fourth.id },
  ])
  expect(desk.conflicts.map(({ judge, kind }) => [judge.id, kind])).toEqual([
    [judge.id, 'listed'],
    [otherJudge.id, 'declared'],
  ])
})

test('nobody gets more than the ceiling, and it is said that this is why a work lacks a judge', async () => {
  const { judge, otherJudge } = people()
  const { bamboo, lotus } = world.town.schools
  const judges = [judge.id, otherJudge.id]
  const { campaign } = await campaignOf(world, [lotus, lotus, bamboo, bamboo, lotus], {
    judges,
    review: reviewWith({ sheetsPerEntry: 1, maxPerJudge: 2 }),
  })
  await secretary.propose(campaign)
  const desk = await secretary.desk(campaign)
  expect(loadsOf(pairsOn(desk, 'proposed'), [judge, otherJudge])).toEqual([2, 2])
  expect(desk.works.flatMap(({ reason }) => (reason ? [reason] : []))).toEqual([
    expect.stringMatching(/^需要 1 位评委，只能安排 0 位：.*2 位已满每人最多 2 件；请.*提高每人最多件数。$/),
  ])
})

test('alternates come in only where a conflict leaves a work without a judge', async () => {
  const { judge, thirdJudge } = people()
  const { bamboo, lotus, stone } = world.town.schools
  const { campaign, entries } = await campaignOf(world, [lotus, bamboo, stone], {
    judges: [thirdJudge.id],
    alternates: [judge.id],
  })
  await secretary.propose(campaign)
  const pairs = pairsOn(await secretary.desk(campaign), 'proposed')
  expect(pairs.filter(({ judge: who }) => who === judge.id)).toEqual([
    { entry: entries[2]?.id, judge: judge.id },
  ])
  expect(loadsOf(pairs, [thirdJudge])).toEqual([2])
})

test('with panels every work is judged by one of them', async () => {
  const { judge, otherJudge, thirdJudge } = people()
  const fifth = await makeJudge('fifthJudge')
  const { bamboo, lotus } = world.town.schools
  const { campaign } = await campaignOf(world, [lotus, bamboo, lotus, bamboo], {
    panels: [
      { name: '甲组', judges: [judge.id, otherJudge.id] },
      { name: '乙组', judges: [thirdJudge.id, fifth.id] },
    ],
    review: reviewWith({ sheetsPerEntry: 2, mixing: 'panels' }),
  })
  await secretary.propose(campaign)
  const { judges, works } = await secretary.desk(campaign)
  const seated = works.map(({ panel, seats }) => [panel, ...seats.map(({ judge }) => judges[judge]?.panel)])
  expect(seated.toSorted()).toEqual([
    ['乙组', '乙组', '乙组'],
    ['乙组', '乙组', '乙组'],
    ['甲组', '甲组', '甲组'],
    ['甲组', '甲组', '甲组'],
  ])
})

test('without works, judges or time for it there is no proposal, and a sentence says what to do first', async () => {
  const { lotus } = world.town.schools
  const { judges } = people()
  const sentences = []
  const empty = await makeCampaign(world.payload, 'screening', { judges })
  const { campaign: nobody } = await campaignOf(world, [lotus], {})
  const { campaign: early } = await campaignOf(world, [lotus], { judges }, 'submission')
  for (const campaign of [empty, nobody, early]) sentences.push(sentenceOf(await secretary.propose(campaign)))
  expect(sentences).toEqual([
    [409, '还没有通过形式审查的作品，请先审查作品，再分配评委。'],
    [409, '本次征集还没有选定评委，请先在征集活动里选好评委。'],
    [409, expect.stringMatching(/^征集将于 .*截止.*，届时才能分配评委。$/)],
  ])
  const { campaign } = await campaignOf(world, [lotus], { judges })
  expect((await secretary.propose(campaign)).status).toBe(200)
  expect(sentenceOf(await secretary.propose(campaign, { round: 2 }))).toEqual([
    404,
    '本次征集没有这一轮评审，请重新选择。',
  ])
  expect((await secretary.desk(empty)).works).toEqual([])
})

test('a work code is never given twice, and an entry that leaves takes its sheets along', async () => {
  const { payload, town } = world
  const { campaign, entries } = await campaignOf(world, [town.schools.lotus, town.schools.bamboo], {
    judges: [people().judge.id],
  })
  const [first, second] = entries
  await secretary.assign(campaign)
  const reason = '与已发表的文章雷同。'
  await secretary.act('screen-entries', { entries: [first?.id], outcome: 'reject', reason })
  const third = await makeEntry(payload, campaign, town.schools.stone, { status: 'accepted' })
  await secretary.assign(campaign)
  const works = (await secretary.desk(campaign)).works
  expect(works.find(({ id }) => id === third.id)?.workCode).toBe('C-003')
  const sheets = await secretary.sheets(campaign)
  expect(sheets.map(({ entry }) => entry).sort()).toEqual([second?.id, third.id].sort())
})
