import type { Campaign } from '@cms/payload-types'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { campaignData, makeCampaign } from '../support/make'
import { textOf } from '../support/rich-text'
import { openWorld, type World } from '../support/world'
import { triedOn, triedToMake } from './bad-input'

let world: World
let campaign: Campaign
let story: string

beforeAll(async () => {
  world = await openWorld()
  campaign = await makeCampaign(world.payload, 'submission')
  const made = await world.payload.create({
    collection: 'case-studies',
    data: {
      _status: 'draft',
      title: '清风进班',
      slug: 'wind',
      summary: '摘要',
      school: world.town.schools.lotus,
      body: textOf('正文'),
    },
    depth: 0,
  })
  story = made.id
})
afterAll(() => world?.end())

type Wrong = [
  what: string,
  values: unknown[],
  change: (value: unknown) => Record<string, unknown>,
  sentence: string,
  field: string,
]

const notText = [1, true, {}, [], ['一']]

const ofCampaigns: Wrong[] = [
  ['a text', notText, (title) => ({ title }), '“活动名称”的格式不对，应为文字。', 'title'],
  ['a long text', notText, (summary) => ({ summary }), '“摘要”的格式不对，应为文字。', 'summary'],
  ['a number', ['5', '', true, {}, [1]], (year) => ({ year }), '“年度”的格式不对，应为数字。', 'year'],
  ['a choice', [1, {}, ['case-study']], (kind) => ({ kind }), '“类别”的格式不对，应为文字。', 'kind'],
  ['a tick', ['true', 1, {}, []], (demo) => ({ demo }), '“演示数据”的格式不对，应为是或否。', 'demo'],
  [
    'a time',
    ['明天', 1, {}, true],
    (opensAt) => ({ schedule: { ...campaign.schedule, opensAt } }),
    '“征集开始”的格式不对，应为日期时间。',
    'schedule.opensAt',
  ],
  [
    'a group',
    ['x', 1, null, [], true],
    (quotas) => ({ quotas }),
    '“报送名额”的格式不对，应为一组内容。',
    'quotas',
  ],
  [
    'a list',
    ['x', 1, {}, true, null, [1], ['x'], [null], [[]]],
    (categories) => ({ categories }),
    '“类别”的格式不对，应为一个列表。',
    'categories',
  ],
  [
    'several relations',
    ['x', 1, {}, true],
    (judges) => ({ judges }),
    '“评委”的格式不对，应为一个列表。',
    'judges',
  ],
  [
    'one of several relations',
    [[1], [{}], [null], [[]], ['']],
    (judges) => ({ judges }),
    '“评委”的格式不对，应为一条已有记录。',
    'judges',
  ],
  [
    'a rich text',
    ['<p>x</p>', 1, {}, [], { root: {} }, { root: { children: 'x' } }, { root: { children: [1] } }],
    (call) => ({ call }),
    '“征集通知正文”里有编辑器不支持的内容，请在编辑器里重新编辑后保存。',
    'call',
  ],
  [
    'a row’s number',
    ['5'],
    (max) => ({ quotas: { perSchool: 2, districts: [{ district: world.town.districts.north, max }] } }),
    '“上限”的格式不对，应为数字。',
    'quotas.districts.0.max',
  ],
]

test.each(ofCampaigns)(
  'what is not %s is refused as one, in a change and in a new document',
  async (_, values, change, sentence, field) => {
    for (const value of values) {
      const expected = [value, 400, sentence, field]
      expect([
        value,
        ...(await triedOn(world, 'secretary', 'campaigns', campaign.id, change(value))),
      ]).toEqual(expected)
      const whole = { ...campaignData('submission'), ...change(value) }
      expect([value, ...(await triedToMake(world, 'secretary', 'campaigns', whole))]).toEqual(expected)
    }
  },
)

const ofArticles: Wrong[] = [
  [
    'a publication status',
    [1, {}, ['draft']],
    (_status) => ({ _status }),
    '“发布状态”的格式不对，应为文字。',
    '_status',
  ],
  [
    'one relation',
    [1, {}, [], true, ['x']],
    (school) => ({ school }),
    '“学校”的格式不对，应为一条已有记录。',
    'school',
  ],
  [
    'a picture',
    [1, {}, [], true],
    (cover) => ({ cover }),
    '“封面图片”的格式不对，应为一条已有记录。',
    'cover',
  ],
  [
    'several files',
    ['x', {}],
    (attachments) => ({ attachments }),
    '“附件”的格式不对，应为一个列表。',
    'attachments',
  ],
  [
    'several texts',
    ['x', {}, [1], [null]],
    (tags) => ({ tags }),
    '“标签”的格式不对，应为若干段文字。',
    'tags',
  ],
]

test.each(ofArticles)('what is not %s is refused as one', async (_, values, change, sentence, field) => {
  for (const value of values) {
    const said = await triedOn(world, 'editor', 'case-studies', story, change(value))
    expect([value, ...said]).toEqual([value, 400, sentence, field])
  }
})

test('what Payload’s own forms send for nothing is taken for nothing', async () => {
  const empty = {
    summary: null,
    call: null,
    judges: [],
    quotas: { perSchool: 2, districts: 0 },
    createdAt: campaign.createdAt,
  }
  const { body, status } = await world.call('secretary', 'PATCH', `/api/campaigns/${campaign.id}`, empty)
  expect([status, body.doc.summary, body.doc.call, body.doc.judges, body.doc.quotas.districts]).toEqual([
    200,
    null,
    null,
    [],
    [],
  ])
})

test('two rows with one number are refused, and so is the number of another document’s row', async () => {
  const { payload } = world
  const row = (id: string, key: string) => ({ id, key, label: key })
  expect(
    await triedOn(world, 'secretary', 'campaigns', campaign.id, {
      categories: [row('a', 'x'), row('a', 'y')],
    }),
  ).toEqual([400, '“类别”里有重复的行，请刷新页面后重新填写。', 'categories'])
  const other = await makeCampaign(payload, 'submission')
  const taken = other.categories[0]?.id ?? ''
  const [status, message] = await triedOn(world, 'secretary', 'campaigns', campaign.id, {
    categories: [row(taken, 'x')],
  })
  expect([status, message]).toEqual([409, '内容与已有的内容冲突，没有保存；请刷新页面后重试。'])
  expect((await payload.findByID({ collection: 'campaigns', id: other.id, depth: 0 })).categories).toEqual(
    other.categories,
  )
  const own = campaign.categories.map(({ id }) => row(id ?? '', id ?? ''))
  expect(
    (await world.call('secretary', 'PATCH', `/api/campaigns/${campaign.id}`, { categories: own })).status,
  ).toBe(200)
})
