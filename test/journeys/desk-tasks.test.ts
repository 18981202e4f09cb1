import type { Campaign, Entry } from '@cms/payload-types'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { inDays, makeCampaign, makeEntry, pdf, schedules } from '../support/make'
import type { PersonName } from '../support/people'
import { openWorld, type World } from '../support/world'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.end())
afterEach(async () => {
  for (const collection of ['entries', 'campaigns'] as const)
    await world.payload.delete({ collection, where: { id: { exists: true } } })
})

const entry = (of: Campaign, change: Partial<Entry> = {}, school = world.town.schools.lotus) =>
  makeEntry(world.payload, of, school, change)

const title = '典型案例征集'

type Task = { text: string; note?: string; count?: number; due?: string; href?: string; urgent?: boolean }

const tasksOf = async (person: PersonName): Promise<Task[]> =>
  (await world.call(person, 'GET', '/api/actions/open-dashboard')).body.tasks

const withForwarding = (change: Partial<Campaign['schedule']> = {}) => ({
  ...schedules.submission,
  graceMinutes: 0,
  forwardingClosesAt: inDays(5),
  ...change,
})

test('a school reads what was returned and by whom, what is still a draft, and how many more it may hand in', async () => {
  const campaign = await makeCampaign(world.payload, 'submission', { title, quotas: { perSchool: 3 } })
  const returned = await entry(campaign, { status: 'returned', returnReason: '县区：缺少数据' })
  const draft = await entry(campaign)
  await entry(campaign, { status: 'withdrawn' })
  await entry(campaign, { status: 'submitted' }, world.town.schools.bamboo)
  const due = campaign.schedule.submissionClosesAt
  const list = '/admin/collections/entries'
  expect(await tasksOf('owner')).toEqual([
    {
      text: `《典型案例征集》的“${returned.title}”被县区退回，请按原因修改后重新提交`,
      note: '缺少数据',
      href: `${list}/${returned.id}`,
      urgent: true,
    },
    { text: '《典型案例征集》还有草稿没有提交', count: 1, due, href: `${list}/${draft.id}`, urgent: true },
    {
      text: '《典型案例征集》正在征集：贵校已提交 1 件，还可以提交 2 件',
      due,
      href: `${list}/create?campaign=${campaign.id}`,
    },
  ])
})

test('a school whose places are used up is told so, and what it has handed in waits for the district', async () => {
  const quotas = { perSchool: 1 }
  const campaign = await makeCampaign(world.payload, 'submission', {
    title,
    quotas,
    schedule: withForwarding(),
  })
  await entry(campaign, { status: 'submitted' })
  const { forwardingClosesAt, submissionClosesAt } = campaign.schedule
  const list = '/admin/collections/entries'
  expect(await tasksOf('owner')).toEqual([
    {
      text: '《典型案例征集》正在征集：贵校已提交 1 件，名额已用完',
      due: submissionClosesAt,
      href: list,
    },
    { text: '《典型案例征集》等待县区推荐', count: 1, due: forwardingClosesAt, href: list },
  ])
})

test('after the deadline only the school with an extension still has something to hand in', async () => {
  const campaign = await makeCampaign(world.payload, 'screening', { title })
  const until = inDays(1)
  await world.call('secretary', 'POST', '/api/actions/extend-deadline', {
    campaign: campaign.id,
    school: world.town.schools.lotus,
    until,
    reason: '停电',
  })
  expect(await tasksOf('owner')).toEqual([
    {
      text: '《典型案例征集》已为贵校延期：贵校已提交 0 件，还可以提交 2 件',
      due: until,
      href: `/admin/collections/entries/create?campaign=${campaign.id}`,
    },
  ])
  expect(await tasksOf('rival')).toEqual([])
})

test('a school is offered its receipt to be sealed until the scan is there', async () => {
  const campaign = await makeCampaign(world.payload, 'submission', { title, quotas: { perSchool: 3 } })
  const handedIn = await entry(campaign)
  await world.call('owner', 'POST', '/api/actions/submit-entry', { entry: handedIn.id })
  const offered = async () => (await tasksOf('owner')).filter(({ text }) => text.includes('回执'))
  const href = `/admin/collections/entries/${handedIn.id}`
  const text = `《典型案例征集》的“${handedIn.title}”回执可以打印，盖章后上传扫描件`
  expect(await offered()).toEqual([{ text, href }])
  const data = await pdf()
  const scan = await world.payload.create({
    collection: 'entry-files',
    data: { school: world.town.schools.lotus },
    file: { data, mimetype: 'application/pdf', name: '回执.pdf', size: data.length },
    depth: 0,
  })
  const all = { id: { exists: true } }
  await world.payload.update({ collection: 'submission-receipts', where: all, data: { scan: scan.id } })
  expect(await offered()).toEqual([])
  await world.payload.delete({ collection: 'submission-receipts', where: all })
})

test('a district reads what waits to be forwarded, how many more it may, and how many it still has to', async () => {
  const { districts, schools } = world.town
  const campaign = await makeCampaign(world.payload, 'forwarding', {
    title,
    quotas: { perSchool: 9, districts: [{ district: districts.north, min: 2, max: 3 }] },
  })
  await entry(campaign, { status: 'forwarded', forwardedAt: inDays(-1) })
  await entry(campaign, { status: 'submitted' }, schools.bamboo)
  await entry(campaign, { status: 'submitted' }, schools.stone)
  await entry(campaign)
  const due = campaign.schedule.forwardingClosesAt
  const href = `/admin/forwarding/${campaign.id}`
  expect(await tasksOf('district')).toEqual([
    {
      text: '《典型案例征集》等待推荐的作品；已推荐 1 件，还可以报 2 件',
      count: 1,
      due,
      href,
      urgent: true,
    },
    { text: '《典型案例征集》本县区至少报 2 件，还差 1 件', due, href, urgent: true },
  ])
  expect(await tasksOf('otherDistrict')).toEqual([
    { text: '《典型案例征集》等待推荐的作品；已推荐 0 件', count: 1, due, href, urgent: true },
  ])
})

test('without forwarding a district reads what its schools have handed in and how many more they may', async () => {
  const { districts } = world.town
  const quotas = { perSchool: 9, districts: [{ district: districts.north, max: 1 }] }
  const campaign = await makeCampaign(world.payload, 'submission', { title, quotas })
  await entry(campaign, { status: 'submitted' })
  expect(await tasksOf('district')).toEqual([
    {
      text: '《典型案例征集》征集中，本县区学校已提交，名额已用完',
      count: 1,
      due: campaign.schedule.submissionClosesAt,
      href: '/admin/collections/entries',
    },
  ])
})
