import { tasksEnded } from '@cms/actions/background'
import type { Campaign } from '@cms/payload-types'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { decidedContest, must, resultsIn } from '../support/decided'
import { inDays, makeBlindCopy, makeCampaign, makeEntry, makeSheet } from '../support/make'
import type { PersonName } from '../support/people'
import { openWorld, type World } from '../support/world'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.end())
afterEach(async () => {
  await tasksEnded()
  for (const collection of ['score-sheets', 'blind-copies', 'entries', 'campaigns'] as const)
    await world.payload.delete({ collection, where: { id: { exists: true } } })
})

const title = '典型案例征集'

const tasksOf = async (person: PersonName) =>
  (await world.call(person, 'GET', '/api/actions/open-dashboard')).body.tasks

/** A review of two rounds that open and close so many days from now, and a sheet of the judge's in each. */
async function twoRounds(first: [number, number], second: [number, number]): Promise<Campaign> {
  const { payload, town } = world
  const campaign = await makeCampaign(payload, 'reviewing', {
    title,
    schedule: {
      opensAt: inDays(-20),
      submissionClosesAt: inDays(-15),
      graceMinutes: 0,
      reviewOpensAt: inDays(first[0]),
      reviewClosesAt: inDays(first[1]),
      laterRounds: [
        { opensAt: inDays(second[0]), closesAt: inDays(second[1]), advance: 1, sheetsPerEntry: 1 },
      ],
    },
  })
  const entry = await makeEntry(payload, campaign, town.schools.lotus, { status: 'accepted', round: 2 })
  for (const round of [1, 2]) await makeSheet(payload, entry, town.people.judge.id, { round })
  return campaign
}

test('in the second round a judge and the secretary read when that ends and what of it is left', async () => {
  const campaign = await twoRounds([-9, -5], [-3, 2])
  const due = campaign.schedule.laterRounds?.[0]?.closesAt
  expect(await tasksOf('judge')).toEqual([
    { text: '《典型案例征集》还有作品等您评审', count: 1, due, href: '/admin/review', urgent: true },
  ])
  expect(await tasksOf('secretary')).toEqual([
    {
      text: '《典型案例征集》复评进行中，尚未提交的评分表',
      count: 1,
      due,
      href: `/admin/board/${campaign.id}`,
    },
  ])
})

test('in the only round the review ends with the campaign’s own date', async () => {
  const campaign = await makeCampaign(world.payload, 'reviewing', { title })
  const entry = await makeEntry(world.payload, campaign, world.town.schools.lotus, { status: 'accepted' })
  const { judge } = world.town.people
  const { id } = await makeSheet(world.payload, entry, judge.id)
  const due = campaign.schedule.reviewClosesAt
  expect(await tasksOf('judge')).toEqual([
    { text: '《典型案例征集》还有作品等您评审', count: 1, due, href: '/admin/review', urgent: true },
  ])
  await world.payload.update({ collection: 'score-sheets', id, data: { status: 'submitted' } })
  expect(await tasksOf('judge')).toEqual([
    { text: '《典型案例征集》您的评审已全部提交，谢谢', count: 0, href: '/admin/review', urgent: false },
  ])
  expect(await tasksOf('otherJudge')).toEqual([])
})

test('between two rounds nobody scores, and the secretary has to say which works go on', async () => {
  const campaign = await twoRounds([-9, -5], [1, 4])
  expect(await tasksOf('judge')).toEqual([])
  expect(await tasksOf('secretary')).toEqual([
    {
      text: '《典型案例征集》初评已结束，请确定晋级复评的作品并分配评委',
      due: campaign.schedule.laterRounds?.[0]?.opensAt,
      href: `/admin/board/${campaign.id}`,
      urgent: true,
    },
  ])
})

test('the secretary is told of blind copies that wait, for judges cannot read them', async () => {
  const campaign = await makeCampaign(world.payload, 'screening', { title })
  const entry = await makeEntry(world.payload, campaign, world.town.schools.lotus, { status: 'accepted' })
  const { id } = await makeBlindCopy(world.payload, entry, { workCode: 'C-001', status: 'open' })
  const phase = {
    text: '《典型案例征集》形式审查',
    due: campaign.schedule.reviewOpensAt,
    href: `/admin/board/${campaign.id}`,
  }
  expect(await tasksOf('secretary')).toEqual([
    {
      text: '《典型案例征集》有盲评副本待处理，处理完评委才能看到',
      count: 1,
      href: `/admin/screening/${campaign.id}`,
      urgent: true,
    },
    phase,
  ])
  await world.payload.update({ collection: 'blind-copies', id, data: { status: 'ready' } })
  expect(await tasksOf('secretary')).toEqual([phase])
})

test('once names are confirmed after the decision the secretary is told to issue certificates, until they are', async () => {
  const { campaign } = await decidedContest(world, [{ school: 'lotus', losses: [1] }], { title })
  expect(await tasksOf('secretary')).toEqual([])
  const [result] = await resultsIn(world, campaign)
  await must(world, 'owner', 'confirm-names', { result: result?.id, authors: ['韦明远'], tutors: [] })
  expect(await tasksOf('secretary')).toEqual([
    {
      text: '《典型案例征集》的获奖姓名已确认，请制作证书',
      count: 1,
      href: `/admin/certificates/${campaign.id}`,
      urgent: true,
    },
  ])
  await must(world, 'secretary', 'issue-certificates', { campaign: campaign.id })
  expect(await tasksOf('secretary')).toEqual([])
})
