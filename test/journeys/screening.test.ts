import type { Screening } from '@cms/actions/screening/open-screening'
import type { Campaign, Entry } from '@cms/payload-types'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { countQueries } from '../support/count-queries'
import { inDays, makeBlindCopy, makeCampaign, makeEntry, pdf } from '../support/make'
import { textOf } from '../support/rich-text'
import { openWorld, type World } from '../support/world'
import { told } from './bad-input'
import { uploaded } from './blinded'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.end())

const screening = async (campaign: Campaign, query: Record<string, string> = {}) => {
  const { body, status } = await world.call('secretary', 'GET', '/api/actions/open-screening', {
    campaign: campaign.id,
    ...query,
  })
  if (status !== 200) throw new Error(JSON.stringify(body))
  return body as unknown as Screening
}

const screen = (entries: Entry[], outcome: string, reason?: string) =>
  world.call('secretary', 'POST', '/api/actions/screen-entries', {
    entries: entries.map(({ id }) => id),
    outcome,
    reason,
  })

/** An entry written straight into the database: a page of them would take the hooks longer than a connection stays open. */
const filed = ({ id }: Campaign, change: Partial<Entry>) =>
  world.payload.db.create({
    collection: 'entries',
    data: {
      campaign: id,
      school: world.town.schools.lotus,
      category: 'culture',
      status: 'submitted',
      ...change,
    },
  })

const statusOf = async ({ id }: Entry) =>
  (await world.payload.findByID({ collection: 'entries', id, depth: 0 })).status

test('the list says of each point what was handed in, and what is wrong with it', async () => {
  const { payload, town } = world
  const campaign = await makeCampaign(payload, 'screening', {
    divisions: [{ key: 'teacher', label: '教师组' }],
    limits: { minCharacters: 10, maxCharacters: 100, maxImages: 1, maxAttachments: 1 },
    pledge: { version: '1', originality: '原创', authorization: '授权', askAiUse: true },
  })
  const attachment = await uploaded(world, await pdf(), '佐证.pdf', 'application/pdf')
  await makeEntry(payload, campaign, town.schools.lotus, {
    title: '账本上墙',
    status: 'submitted',
    submittedAt: inDays(-5),
    division: 'teacher',
    attachments: [attachment],
    aiUse: { used: 'used', disclosure: '用文心一言改过错别字' },
    body: textOf('食堂的账每天都贴在门口。'),
  })
  await makeEntry(payload, campaign, town.schools.bamboo, {
    title: '竹韵小学的午餐',
    status: 'submitted',
    submittedAt: inDays(-4),
    late: true,
    pledge: false,
    authorization: false,
    aiUse: { used: null },
    submittedBy: town.people.rival.id,
    attachments: [attachment, attachment],
    body: textOf('打 13800138000 找 rival 的姓名'),
  })
  const { entries } = await screening(campaign)
  expect(
    entries.map(({ title, school, category, division, late }) => [title, school, category, division, late]),
  ).toEqual([
    ['账本上墙', '映荷小学', '清廉文化', '教师组', false],
    ['竹韵小学的午餐', '竹韵小学', '清廉文化', null, true],
  ])
  expect(
    entries.map(({ checklist }) => checklist.map(({ ok, said }) => `${ok ? '✓' : '!'} ${said}`)),
  ).toEqual([
    [
      '✓ 正文 12 字，要求 10–100 字。',
      '✓ 图片 0 张（最多 1 张），附件 1 个（最多 1 个）。',
      '✓ 已确认原创承诺和使用授权。',
      '✓ 类别为“清廉文化”。',
      '✓ 组别为“教师组”。',
      '✓ 声明使用了人工智能工具：用文心一言改过错别字。',
      '✓ 没有发现与其他作品大段相同。',
      '✓ 没有查到学校、县区、人员名称和联系方式；附件在制作盲评副本时检查。',
    ],
    [
      '! 正文 7 字，要求 10–100 字，字数不足。',
      '! 图片 0 张（最多 1 张），附件 2 个（最多 1 个），超出上限。',
      '! 没有确认原创承诺和使用授权。',
      '✓ 类别为“清廉文化”。',
      '! 没有选择组别。',
      '! 没有说明是否使用人工智能工具。',
      '✓ 没有发现与其他作品大段相同。',
      '! 查到 3 处身份信息（学校名称 1 处、人员姓名 1 处、电话号码 1 处），请遮盖或退回；附件在制作盲评副本时检查。',
    ],
  ])
})

test('entries are listed by status, twenty at a time, in the order in which they came', async () => {
  const { payload, town } = world
  const campaign = await makeCampaign(payload, 'screening')
  const titles = Array.from({ length: 22 }, (_, index) => `第 ${index + 1} 件`)
  for (const [index, title] of titles.entries())
    await filed(campaign, { title, submittedAt: inDays(-9 + index / 10) })
  const accepted = await makeEntry(payload, campaign, town.schools.stone, {
    title: '已过',
    status: 'accepted',
  })
  await makeEntry(payload, campaign, town.schools.stone, { title: '草稿', status: 'draft' })
  await makeBlindCopy(payload, accepted, { status: 'open', workCode: 'C-001' })
  const first = await screening(campaign, { status: 'submitted' })
  const second = await screening(campaign, { status: 'submitted', page: '2' })
  const titled = ({ entries }: Screening) => entries.map(({ title }) => title)
  expect([...titled(first), ...titled(second)]).toEqual(titles)
  expect([first.entries.length, first.pages]).toEqual([20, 2])
  expect([first.counts.submitted, first.counts.accepted, first.counts.draft]).toEqual([22, 1, 0])
  expect(titled(await screening(campaign, { status: 'accepted' }))).toEqual(['已过'])
  const numbers = await screening(campaign, { list: 'none' })
  expect([numbers.entries, numbers.counts, numbers.copies]).toEqual([
    [],
    first.counts,
    { made: 1, open: 1, next: accepted.id },
  ])
})

test.skipIf(process.env.DATABASE_URL)('twenty entries are screened with as many queries as one', async () => {
  const { payload, town } = world
  const one = await makeCampaign(payload, 'screening')
  const many = await makeCampaign(payload, 'screening')
  const body = textOf('后厨每天把采购单、验收单和价格表一起贴在公示栏上，家长可以随时来看。')
  const rows = { title: '公示栏', body, submittedBy: town.people.owner.id }
  await filed(one, rows)
  for (let count = 0; count < 20; count += 1) await filed(many, rows)
  await screening(many)
  const queries = [one, many].map((campaign) => () => countQueries(payload, () => screening(campaign)))
  const [forOne, forMany] = [await queries[0]?.(), await queries[1]?.()]
  expect(forMany).toBe(forOne)
})

test('an entry is accepted, ruled out with a reason, and taken in again', async () => {
  const { payload, town } = world
  const campaign = await makeCampaign(payload, 'screening')
  const entry = await makeEntry(payload, campaign, town.schools.lotus, { status: 'submitted' })
  expect((await screen([entry], 'accept')).body).toEqual({ screened: 1 })
  expect(told(await screen([entry], 'reject'))).toEqual([
    400,
    '请写明原因，学校要据此修改或了解结果。',
    'reason',
  ])
  expect(told(await screen([entry], 'accept'))).toEqual([
    409,
    '作品当前为“通过审查”，不能通过审查；如需更正请由评审秘书退回。',
    undefined,
  ])
  await screen([entry], 'reject', '与往年作品雷同')
  const [row] = (await screening(campaign, { status: 'rejected' })).entries
  expect(row?.returnReason).toBe('与往年作品雷同')
  await screen([entry], 'accept')
  expect(await statusOf(entry)).toBe('accepted')
})

test('where districts forward, an entry is accepted only after that, also when it was ruled out before', async () => {
  const { payload, town } = world
  const campaign = await makeCampaign(payload, 'forwarding')
  const entry = await makeEntry(payload, campaign, town.schools.lotus, {
    title: '晚托课',
    status: 'submitted',
  })
  const refusal = [409, '《晚托课》还没有经县区推荐，不能通过审查；请等县区推荐后再审。', undefined]
  expect(told(await screen([entry], 'accept'))).toEqual(refusal)
  await screen([entry], 'reject', '不符合要求')
  expect(told(await screen([entry], 'accept'))).toEqual(refusal)
  const forwarded = await makeEntry(payload, campaign, town.schools.bamboo, {
    status: 'forwarded',
    forwardedAt: inDays(-1),
    forwardRank: 2,
  })
  expect(
    (await screening(campaign, { status: 'forwarded' })).entries.map(({ forwardRank }) => forwardRank),
  ).toEqual([2])
  expect((await screen([forwarded], 'accept')).status).toBe(200)
  await screen([forwarded], 'reject', '材料不实')
  expect((await screen([forwarded], 'accept')).status).toBe(200)
})

test('many are decided together, or none of them', async () => {
  const { payload, town } = world
  const campaign = await makeCampaign(payload, 'screening')
  const made = (status: Entry['status']) => makeEntry(payload, campaign, town.schools.lotus, { status })
  const [one, two, returned] = [await made('submitted'), await made('submitted'), await made('returned')]
  expect((await screen([one, two, returned], 'accept')).status).toBe(409)
  expect([await statusOf(one), await statusOf(two)]).toEqual(['submitted', 'submitted'])
  expect((await screen([one, two, two], 'accept')).body).toEqual({ screened: 2 })
  expect([await statusOf(one), await statusOf(two)]).toEqual(['accepted', 'accepted'])
})

test('what a school has not handed in yet is out of reach', async () => {
  const { payload, town } = world
  const campaign = await makeCampaign(payload, 'screening')
  const draft = await makeEntry(payload, campaign, town.schools.lotus, { status: 'draft' })
  const answer = await screen([draft], 'return', '请修改')
  expect(told(answer)).toEqual([404, '找不到这件作品，可能已被删除，或不在您的权限之内。', undefined])
})
