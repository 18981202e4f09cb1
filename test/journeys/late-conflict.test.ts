import { checkChain } from '@cms/domain/proof/hash-chain'
import type { Campaign } from '@cms/payload-types'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { marksOff } from '../support/make'
import { onePerEntry, resultsOf } from '../support/reviewed'
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

/** A work of the lotus school that both judges have scored, and one of the bamboo school; the third is the alternate. */
async function scored() {
  const { people, schools } = world.town
  const { campaign, entries } = await campaignOf(
    world,
    [schools.lotus, schools.bamboo],
    {
      judges: [people.judge.id, people.otherJudge.id],
      alternates: [people.thirdJudge.id],
      review: reviewWith({ sheetsPerEntry: 2 }),
    },
    'reviewing',
  )
  await secretary.assign(campaign)
  for (const who of ['judge', 'otherJudge'] as const) {
    const own = (await secretary.sheets(campaign)).filter(({ judge }) => judge === people[who].id)
    for (const { entry, id } of own) {
      const off = who === 'judge' && entry === entries[0]?.id ? 0 : 10
      const sheet = { sheet: id, marks: marksOff(off) }
      expect((await world.call(who, 'POST', '/api/actions/submit-sheet', sheet)).status).toBe(200)
    }
  }
  return { campaign, lotus: entries[0]?.id ?? '', people, school: schools.lotus }
}

const statesOf = async (campaign: Campaign, judge: string) =>
  (await secretary.sheets(campaign)).filter((sheet) => sheet.judge === judge)

async function chainOf({ id }: Campaign) {
  const { docs } = await world.payload.find({
    collection: 'sheet-ledger',
    where: { campaign: { equals: id } },
    sort: 'number',
    pagination: false,
    depth: 0,
  })
  return docs
}

const declare = (campaign: Campaign, school: string) =>
  world.call('judge', 'POST', '/api/actions/declare-conflict', {
    campaign: campaign.id,
    school,
    reason: '评完才知道侄子在该校任教',
  })

test('a relation that comes to light after scoring voids the sheet, marks kept, and the chain says so; an alternate is proposed', async () => {
  const { campaign, lotus, people, school } = await scored()
  expect((await declare(campaign, school)).body.voided).toBe(1)
  const own = await statesOf(campaign, people.judge.id)
  expect(own.find(({ status }) => status === 'void')?.recusalReason).toBe('评完才知道侄子在该校任教')
  expect(own.map(({ entry, marks, status }) => [entry === lotus, status, marks?.length]).sort()).toEqual([
    [false, 'submitted', 6],
    [true, 'void', 6],
  ])
  const open = (sheet?: { id: string }) =>
    world.call('judge', 'GET', '/api/actions/open-sheet', { sheet: sheet?.id })
  const [gone, kept] = ['void', 'submitted'].map((state) => own.find(({ status }) => status === state))
  expect([sentenceOf(await open(gone)), (await open(kept)).status]).toEqual([
    [409, '这份评分表已作废，作品由别的评委来评；请返回评审台。'],
    200,
  ])
  const chain = await chainOf(campaign)
  const last = chain.at(-1)
  expect([last?.kind, last?.sheet, checkChain(chain, campaign.slug)]).toEqual([
    'void',
    own.find(({ entry }) => entry === lotus)?.id,
    null,
  ])
  expect(chain.filter(({ digest }) => digest === last?.digest).map(({ kind }) => kind)).toEqual([
    'submit',
    'void',
  ])
  const desk = await secretary.desk(campaign)
  expect(pairsOn(desk, 'proposed')).toEqual([{ entry: lotus, judge: people.thirdJudge.id }])
})

test('what the secretary lists during the deliberation voids as well, and the result is made without it', async () => {
  const { campaign, lotus, people, school } = await scored()
  await world.payload.update({
    collection: 'campaigns',
    id: campaign.id,
    data: {
      schedule: { ...campaign.schedule, reviewClosesAt: new Date().toISOString() },
      review: { ...onePerEntry },
    },
    depth: 0,
  })
  const listed = await world.call('secretary', 'POST', '/api/actions/list-conflict', {
    campaign: campaign.id,
    judge: people.judge.id,
    school,
    reason: '举报核实：亲属在该校任教',
  })
  expect([listed.status, listed.body.voided]).toEqual([200, 1])
  const seen = await world.call('judge', 'GET', '/api/conflicts', { depth: 0, limit: 100 })
  const here = seen.body.docs.find((one: { campaign: string }) => one.campaign === campaign.id)
  expect([here.kind, here.reason]).toEqual(['listed', undefined])
  const [voided] = (await statesOf(campaign, people.judge.id)).filter(({ status }) => status === 'void')
  expect(voided?.recusalReason).toBe('评审秘书登记了回避关系。')
  const announced = await world.call('secretary', 'POST', '/api/actions/announce-results', {
    campaign: campaign.id,
    acceptMissing: true,
  })
  expect(announced.status).toBe(200)
  const results = await resultsOf(world, campaign)
  expect(results.map(({ entry, score, sheets }) => [entry === lotus, score, sheets]).sort()).toEqual([
    [false, '90.00', 2],
    [true, '90.00', 1],
  ])
  expect(sentenceOf(await declare(campaign, world.town.schools.bamboo))).toEqual([
    409,
    '结果已经公布，不用再登记回避关系；有疑问的，请按异议处理。',
  ])
})

test('with the only submitted sheet void the rules stay frozen: the judge has seen them, and the chain bears the address', async () => {
  const { campaign, people } = await scored()
  for (const school of [world.town.schools.lotus, world.town.schools.bamboo])
    for (const judge of [people.judge.id, people.otherJudge.id]) {
      const relation = { campaign: campaign.id, judge, school, reason: '核实有关系' }
      await world.call('secretary', 'POST', '/api/actions/list-conflict', relation)
    }
  const sheets = await secretary.sheets(campaign)
  expect(new Set(sheets.map(({ status }) => status))).toEqual(new Set(['void']))
  const change = await world.call('secretary', 'PATCH', `/api/campaigns/${campaign.id}`, { slug: 'other' })
  expect(sentenceOf(change)).toEqual([409, '已有评委提交评分，“网址名”不能再改。'])
})

test('only an account of a judge can be listed', async () => {
  const { campaign, school } = await scored()
  const refused = await world.call('secretary', 'POST', '/api/actions/list-conflict', {
    campaign: campaign.id,
    judge: world.town.people.secretary.id,
    school,
    reason: '不是评委',
  })
  expect(refused.status).toBe(400)
})
