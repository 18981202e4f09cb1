import { campaignPresets } from '@cms/domain/campaign-presets'
import { shiftedSchedule } from '@cms/domain/shift-schedule'
import type { Campaign } from '@cms/payload-types'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeCampaign } from '../support/make'
import { openWorld, type World } from '../support/world'
import { told } from './bad-input'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.end())

const start = (input: Record<string, unknown>) =>
  world.call('secretary', 'POST', '/api/actions/start-campaign', input)

const saved = (id: string): Promise<Campaign> =>
  world.payload.findByID({ collection: 'campaigns', id, depth: 0 })

/** Documents without the ids of their rows. */
const bare = (value: unknown) =>
  JSON.parse(JSON.stringify(value, (key, inner) => (key === 'id' || inner === null ? undefined : inner)))

test.each(campaignPresets.map(({ key, label }) => [label, key]))(
  'from the preset “%s” a secretary gets a draft that can be published as it is',
  async (label, key) => {
    const { body, status } = await start({ preset: key, title: `${label}征集`, year: 2027 })
    expect(status).toBe(200)
    const preset = campaignPresets.find((candidate) => candidate.key === key)
    const { categories, divisions, limits, rubric, awards, pledge, ...rest } = await saved(body.id)
    expect([rest.title, rest.year, rest.status, rest.slug]).toEqual([
      `${label}征集`,
      2027,
      'draft',
      `${key}-2027`,
    ])
    expect(bare({ categories, divisions, limits, rubric })).toEqual(
      bare({
        categories: preset?.categories,
        divisions: preset?.divisions,
        limits: preset?.limits,
        rubric: { adjustments: [], ...preset?.rubric, criteria: rubric.criteria },
      }),
    )
    expect([bare(rubric.criteria), bare(awards.tiers), pledge.originality]).toEqual([
      bare(preset?.rubric.criteria.map((criterion) => ({ bands: [], ...criterion }))),
      preset?.awards.tiers,
      preset?.pledge.originality,
    ])
    const dates = Object.values(rest.schedule).filter((date) => typeof date === 'string')
    expect([dates.length, dates.filter((date) => Date.parse(date) <= Date.now())]).toEqual([5, []])
    const published = await world.call('secretary', 'PATCH', `/api/campaigns/${body.id}`, {
      status: 'published',
    })
    expect([published.status, published.body.doc?.status]).toEqual([200, 'published'])
  },
)

test('a second campaign of a year gets another address, and nobody but the contest’s staff sees a draft', async () => {
  const input = { preset: 'case-study', title: '再来一次', year: 2031 }
  const [first, second] = [(await start(input)).body, (await start(input)).body]
  expect([(await saved(first.id)).slug, (await saved(second.id)).slug]).toEqual([
    'case-study-2031',
    'case-study-2031-2',
  ])
  expect((await world.call('owner', 'GET', `/api/campaigns/${first.id}`)).status).toBe(404)
  expect((await world.call('observer', 'GET', `/api/campaigns/${first.id}`)).status).toBe(200)
})

test.each([
  [
    'of a preset that there is not',
    { preset: 'singing', title: '歌', year: 2027 },
    '没有这个模板，请刷新页面后重新选择。',
  ],
  ['without a title', { preset: 'case-study', title: ' ', year: 2027 }, '请填写活动名称。'],
  ['of no year', { preset: 'case-study', title: '案例' }, '提交的内容不对，请检查后重试。'],
])('a campaign %s is not started', async (_, input, sentence) => {
  const before = (await world.payload.count({ collection: 'campaigns' })).totalDocs
  const [status, message] = told(await start(input))
  expect([status, message]).toEqual([400, sentence])
  expect((await world.payload.count({ collection: 'campaigns' })).totalDocs).toBe(before)
})

test('a campaign is copied to the next year by its rules, with its dates a year on; people and results stay behind', async () => {
  const { districts, people, schools } = world.town
  const old = await makeCampaign(world.payload, 'deliberation', {
    title: '2026 年典型案例征集',
    slug: 'cases-2026',
    quotas: {
      perSchool: 3,
      perAuthor: 1,
      districts: [{ district: districts.north, min: 1, max: 8 }],
      categories: [{ category: 'culture', max: 4 }],
    },
    judges: [people.judge.id],
    extensions: [{ school: schools.lotus, until: '2026-11-02T10:00:00.000Z', reason: '停电' }],
    announcedAt: '2026-11-20T01:00:00.000Z',
    notice: { length: 7, unit: 'calendar', requireRealName: true, documentNo: '〔2026〕1 号' },
  })
  const { body, status } = await start({ copyOf: old.id, year: 2027 })
  expect(status).toBe(200)
  const copy = await saved(body.id)
  expect([copy.title, copy.slug, copy.year, copy.status]).toEqual([
    '2027 年典型案例征集',
    'cases-2027',
    2027,
    'draft',
  ])
  expect(bare([copy.rubric, copy.policy, copy.awards, copy.quotas, copy.categories, copy.limits])).toEqual(
    bare([old.rubric, old.policy, old.awards, old.quotas, old.categories, old.limits]),
  )
  expect(bare(copy.schedule)).toEqual(bare(shiftedSchedule(old.schedule, 1)))
  expect([
    copy.judges,
    copy.extensions,
    copy.announcedAt,
    copy.notice.documentNo,
    copy.notice.length,
  ]).toEqual([[], [], null, null, 7])
})

test('a campaign is not copied into its own year, nor by someone who may not start one', async () => {
  const old = await makeCampaign(world.payload, 'submission')
  expect(told(await start({ copyOf: old.id, year: 2026 }))).toEqual([
    400,
    '年度须晚于原活动的 2026 年，请重新选择。',
    'year',
  ])
  const asked = { copyOf: old.id, year: 2027 }
  expect((await world.call('observer', 'POST', '/api/actions/start-campaign', asked)).status).toBe(403)
  expect((await start(asked)).status).toBe(200)
})
