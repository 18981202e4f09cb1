import { defaultRubric } from '@cms/domain/rubric'
import type { Campaign } from '@cms/payload-types'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { inDays, makeCampaign, makeEntry, makeSheet, marksOff, schedules } from '../support/make'
import { openWorld, type World } from '../support/world'
import { told, triedOn } from './bad-input'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.end())

const tried = (campaign: Campaign, change: Record<string, unknown>) =>
  triedOn(world, 'secretary', 'campaigns', campaign.id, change)

const patch = async (campaign: Campaign, change: Record<string, unknown>) =>
  (await world.call('secretary', 'PATCH', `/api/campaigns/${campaign.id}`, change)).status

/** What is not the campaign's to decide any more, and what still is. */
const pledge = { version: '1', originality: '甲', authorization: '乙', askAiUse: true }

test('once an entry was handed in, the words it agreed to keep their version; other words take another', async () => {
  const campaign = await makeCampaign(world.payload, 'submission', { pledge })
  expect(await patch(campaign, { pledge: { ...pledge, originality: '甲二' } })).toBe(200)
  const entry = await makeEntry(world.payload, campaign, world.town.schools.lotus)
  await world.call('owner', 'POST', '/api/actions/submit-entry', { entry: entry.id })
  expect(await tried(campaign, { pledge: { ...pledge, originality: '甲三' } })).toEqual([
    409,
    '已有 1 件作品按版本“1”的文字提交，改动文字须换一个没有用过的版本号。',
    'pledge.version',
  ])
  expect(await patch(campaign, { pledge: { ...pledge, version: '2', originality: '甲三' } })).toBe(200)
  expect((await tried(campaign, { pledge: { ...pledge, originality: '甲四' } }))[0]).toBe(409)
  expect(await patch(campaign, { pledge: { ...pledge, originality: '甲二' } })).toBe(200)
})

test('a category with entries keeps its key and may change its name; one without may go', async () => {
  const campaign = await makeCampaign(world.payload, 'submission', {
    divisions: [
      { key: 'pupils', label: '学生组' },
      { key: 'teachers', label: '教师组' },
    ],
  })
  await makeEntry(world.payload, campaign, world.town.schools.lotus, {
    status: 'submitted',
    division: 'pupils',
  })
  expect(await tried(campaign, { categories: [{ key: 'oversight', label: '监督制约' }] })).toEqual([
    409,
    '类别“清廉文化”已有 1 件作品，不能删除或改代号；可以改名称。',
    'categories',
  ])
  expect(await tried(campaign, { divisions: [{ key: 'teachers', label: '教师组' }] })).toEqual([
    409,
    '组别“学生组”已有 1 件作品，不能删除或改代号；可以改名称。',
    'divisions',
  ])
  const renamed = {
    categories: [{ key: 'culture', label: '廉洁文化' }],
    divisions: [{ key: 'pupils', label: '学生' }],
  }
  expect(await patch(campaign, renamed)).toBe(200)
})

let reviewing: Campaign

beforeEach(async () => {
  reviewing = await makeCampaign(world.payload, 'reviewing', {
    schedule: {
      ...schedules.reviewing,
      graceMinutes: 0,
      reviewClosesAt: inDays(-1),
      laterRounds: [
        { opensAt: inDays(-1), closesAt: inDays(1), advance: 10, sheetsPerEntry: 2 },
        { opensAt: inDays(2), closesAt: inDays(3), advance: 5, sheetsPerEntry: 2 },
      ],
    },
  })
})

async function submittedSheet(campaign: Campaign): Promise<void> {
  const { people, schools } = world.town
  const entry = await makeEntry(world.payload, campaign, schools.lotus, {
    status: 'accepted',
    workCode: 'C-001',
  })
  await makeSheet(world.payload, entry, people.judge.id, { status: 'submitted', marks: marksOff(0) })
}

const [first, second, ...others] = defaultRubric.criteria
const shifted = [{ ...first, points: 19 }, { ...second, points: 26 }, ...others]

test.each<[string, Record<string, unknown>, string, string]>([
  ['rubric', { rubric: { ...defaultRubric, criteria: shifted } }, '评分标准', 'rubric'],
  ['policy', { policy: { method: 'median' } }, '计分与排名', 'policy'],
  ['awards', { awards: { onTie: 'lower' } }, '奖项设置', 'awards'],
])('the %s stand still from the first submitted sheet on', async (_, change, name, field) => {
  expect(await patch(reviewing, change)).toBe(200)
  const fresh = await makeCampaign(world.payload, 'reviewing')
  await submittedSheet(fresh)
  expect(await tried(fresh, change)).toEqual([409, `已有评委提交评分，“${name}”不能再改。`, field])
  expect(await patch(fresh, { review: { rangeTrigger: 20 } })).toBe(200)
})

test('a round that has begun keeps the number of its entries; one to come does not, and ends may be moved', async () => {
  await submittedSheet(reviewing)
  const { schedule } = reviewing
  const [begun, coming] = schedule.laterRounds ?? []
  const rounds = (...laterRounds: unknown[]) => ({ schedule: { ...schedule, laterRounds } })
  expect(await tried(reviewing, rounds({ ...begun, advance: 9 }, coming))).toEqual([
    409,
    '第 2 轮评审已经开始，晋级件数不能再改。',
    'schedule.laterRounds.0.advance',
  ])
  expect((await tried(reviewing, rounds()))[1]).toBe('第 2 轮评审已经开始，不能取消，也不能改到以后。')
  const changed = rounds({ ...begun, closesAt: inDays(1.5) }, { ...coming, advance: 4 })
  expect(await patch(reviewing, changed)).toBe(200)
})

test('the review is not moved into the future once a sheet is submitted; its end is', async () => {
  const campaign = await makeCampaign(world.payload, 'reviewing')
  await submittedSheet(campaign)
  const { schedule } = campaign
  const later = { schedule: { ...schedule, reviewOpensAt: inDays(1) } }
  expect(await tried(campaign, later)).toEqual([
    409,
    '评审已经开始并有评委提交评分，评审开始时间不能改到以后。',
    'schedule.reviewOpensAt',
  ])
  expect(await patch(campaign, { schedule: { ...schedule, reviewClosesAt: inDays(5) } })).toBe(200)
})

test('after the announcement only words are mended', async () => {
  const campaign = await makeCampaign(world.payload, 'deliberation', { announcedAt: inDays(-0.1) })
  const fixed = '结果已经公布，除摘要、通知正文、文号和证书的颁发信息外，活动的内容不能再改。'
  const facts: [string, Record<string, unknown>][] = [
    ['title', { title: '改名' }],
    ['quotas', { quotas: { perSchool: 5 } }],
    ['schedule', { schedule: { ...campaign.schedule, reviewClosesAt: inDays(1) } }],
    ['notice', { notice: { length: 3 } }],
    ['status', { status: 'draft' }],
  ]
  for (const [field, change] of facts) expect(await tried(campaign, change)).toEqual([409, fixed, field])
  const words = {
    summary: '改一句',
    notice: { documentNo: '〔2026〕8 号' },
    certificate: { issuer: '市教育局' },
  }
  expect(await patch(campaign, words)).toBe(200)
  const extended = await world.call('secretary', 'POST', '/api/actions/extend-deadline', {
    campaign: campaign.id,
    school: world.town.schools.lotus,
    until: inDays(1),
    reason: '停电',
  })
  expect(told(extended)[0]).toBe(400)
})
