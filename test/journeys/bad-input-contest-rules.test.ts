import { defaultRubric } from '@cms/domain/rubric'
import type { Campaign } from '@cms/payload-types'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { campaignData, inDays, makeCampaign, schedules } from '../support/make'
import { openWorld, type World } from '../support/world'
import { triedOn, triedToMake } from './bad-input'

let world: World
let campaign: Campaign

beforeAll(async () => {
  world = await openWorld()
  campaign = await makeCampaign(world.payload, 'submission')
})
afterAll(() => world?.end())

const [first, second, ...others] = defaultRubric.criteria
const rubric = (change: Record<string, unknown>) => ({ rubric: { ...defaultRubric, ...change } })
const criteria = (...changed: Record<string, unknown>[]) => rubric({ criteria: [...changed, ...others] })
const prizes = {
  tiers: [{ key: '1', name: '一等奖', mode: 'ratio', value: 10 }],
  rounding: 'round',
  onTie: 'raise',
}

const district = () => world.town.districts.north

type Case = [what: string, change: () => Record<string, unknown>, sentence: string, field: string]

const cases: Case[] = [
  [
    'with ten points in all and a second look from a range of fifteen on',
    () => ({
      rubric: { scale: 10, step: 0.5, criteria: [{ key: 'topic', label: '主题', points: 10 }] },
      review: { sheetsPerEntry: 3, rangeTrigger: 15, mixing: 'mixed' },
    }),
    '分差超过 15 分才提示复议，而满分只有 10 分，不会有作品被提示；请改为不超过满分，一般取满分的 15%。',
    'review.rangeTrigger',
  ],
  [
    'with a least number above the most',
    () => ({ quotas: { perSchool: 2, districts: [{ district: district(), min: 5, max: 4 }] } }),
    '县区名额下限须是不超过上限的整数。',
    'quotas.districts.0.min',
  ],
  [
    'with two quotas for one district',
    () => ({
      quotas: {
        perSchool: 2,
        districts: [
          { district: district(), max: 4 },
          { district: district(), max: 5 },
        ],
      },
    }),
    '同一个县区的名额填了两次，请只保留一行。',
    'quotas.districts.1.district',
  ],
  [
    'with a quota for a category that it has not',
    () => ({ quotas: { perSchool: 2, categories: [{ category: 'sport', max: 4 }] } }),
    '类别名额里的“sport”不是本次征集的类别代号，请改填“culture、oversight”之一。',
    'quotas.categories.0.category',
  ],
  [
    'with two divisions of one key',
    () => ({
      divisions: [
        { key: 'a', label: '甲' },
        { key: 'a', label: '乙' },
      ],
    }),
    '组别的代号有重复，请逐一改成不同的代号。',
    'divisions',
  ],
  [
    'awarded by divisions without any',
    () => ({ divisions: [], awards: { ...prizes, groupBy: 'division' } }),
    '还没有设置组别，不能按组别分别评奖；请先添加组别，或改选评奖范围。',
    'awards.groupBy',
  ],
  [
    'with a tutors’ award for a tier that it has not',
    () => ({ awards: { ...prizes, tutorTiers: ['1', '9'] } }),
    '指导教师奖所填的“9”不是奖项代号，请改填“1”之一。',
    'awards.tutorTiers',
  ],
  [
    'whose texts must be longer than they may',
    () => ({ limits: { minCharacters: 500, maxCharacters: 400, maxImages: 1, maxAttachments: 1 } }),
    '作品要求的字数下限超过了上限 400，请调整。',
    'limits.minCharacters',
  ],
  [
    'that takes videos of any size',
    () => ({
      categories: [
        { key: 'culture', label: '清廉文化', maxVideoMinutes: 5 },
        { key: 'oversight', label: '监督制约' },
      ],
    }),
    '类别“清廉文化”收视频须同时填写最长时间和最大体积，不收则两项都不填，请补全。',
    'categories.0.maxVideoMegabytes',
  ],
  [
    'with classes of marks that overlap',
    () =>
      criteria(
        {
          ...first,
          bands: [
            { label: '优', from: 17, to: 20 },
            { label: '良', from: 15, to: 17 },
          ],
        },
        { ...second },
      ),
    '“方向与主题”的档次“良”须低于前面的“优”，请从高到低填写，不要重叠。',
    'rubric.criteria.0.bands.1.to',
  ],
  [
    'with a deduction of a criterion’s key',
    () => rubric({ adjustments: [{ key: 'direction', label: '超时', kind: 'deduction', points: 1 }] }),
    '“超时”的标识与前面的重复，请改用别的标识。',
    'rubric.adjustments.0.key',
  ],
  [
    'whose second round takes more than its third',
    () => ({
      schedule: {
        ...schedules.submission,
        graceMinutes: 0,
        laterRounds: [
          { opensAt: inDays(10), closesAt: inDays(11), advance: 10, sheetsPerEntry: 3 },
          { opensAt: inDays(12), closesAt: inDays(13), advance: 20, sheetsPerEntry: 3 },
        ],
      },
    }),
    '第 3 轮的晋级件数不能多于上一轮的 10 件，请调整。',
    'schedule.laterRounds.1.advance',
  ],
]

test.each(cases)('a campaign %s is neither saved nor made', async (_, change, sentence, field) => {
  const expected = [400, sentence, field]
  expect(await triedOn(world, 'secretary', 'campaigns', campaign.id, change())).toEqual(expected)
  const data = { ...campaignData('submission'), ...change() }
  expect(await triedToMake(world, 'secretary', 'campaigns', data)).toEqual(expected)
})

test('a campaign whose quotas, divisions, awards, limits, classes and rounds fit together is saved', async () => {
  const change = {
    quotas: {
      perSchool: 2,
      perAuthor: 1,
      districts: [{ district: district(), min: 4, max: 4 }],
      categories: [{ category: 'culture', max: 3 }],
    },
    categories: [
      { key: 'culture', label: '清廉文化', maxVideoMinutes: 5, maxVideoMegabytes: 300 },
      { key: 'oversight', label: '监督制约', minCharacters: 200 },
    ],
    divisions: [{ key: 'pupils', label: '学生组', pupils: true }],
    limits: { minCharacters: 400, maxCharacters: 400, maxImages: 1, maxAttachments: 1 },
    awards: { ...prizes, groupBy: 'division', tutorTiers: ['1'] },
    rubric: {
      ...defaultRubric,
      adjustments: [{ key: 'overtime', label: '超时', kind: 'deduction', points: 1 }],
    },
  }
  const { body, status } = await world.call('secretary', 'PATCH', `/api/campaigns/${campaign.id}`, change)
  expect([status, body.doc?.quotas.districts[0].max, body.doc?.awards.tutorTiers]).toEqual([200, 4, ['1']])
})
