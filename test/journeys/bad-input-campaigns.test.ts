import { defaultRubric } from '@cms/domain/rubric'
import type { Campaign, Entry, ScoreSheet } from '@cms/payload-types'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { campaignData, makeCampaign, makeEntry, makeSheet, marksOff, schedules } from '../support/make'
import { openWorld, type World } from '../support/world'
import { told, triedOn, triedToMake } from './bad-input'

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
const tier = (value: number, key = '1') => ({ key, name: `${key} 等奖`, mode: 'ratio', value })
const awards = (...tiers: unknown[]) => ({ awards: { tiers, rounding: 'round', onTie: 'raise' } })
const schedule = (change: Record<string, unknown>) => ({
  schedule: { ...schedules.submission, graceMinutes: 30, ...change },
})

type Case = [what: string, change: Record<string, unknown>, sentence: string, field: string]

const cases: Case[] = [
  [
    'whose points add up to 99',
    criteria({ ...first, points: 19 }, { ...second }),
    '各项分值合计 99，与满分 100 不一致，请调整。',
    'rubric.criteria',
  ],
  [
    'out of more than its points',
    rubric({ scale: 120 }),
    '各项分值合计 100，与满分 120 不一致，请调整。',
    'rubric.criteria',
  ],
  ['without criteria', rubric({ criteria: [] }), '评分标准还没有评分项，请至少添加一项。', 'rubric.criteria'],
  [
    'with nothing for criteria',
    rubric({ criteria: null }),
    '“指标”的格式不对，应为一个列表。',
    'rubric.criteria',
  ],
  [
    'with two criteria of one key',
    criteria({ ...first }, { ...second, key: first?.key }),
    '评分项“做法与机制”的标识与前面的重复，请改用别的标识。',
    'rubric.criteria.1.key',
  ],
  [
    'with a criterion of no points',
    criteria({ ...first, points: 0 }, { ...second }),
    '“方向与主题”的分值须是大于 0 的数，请重新填写。',
    'rubric.criteria.0.points',
  ],
  [
    'with a criterion off the step',
    criteria({ ...first, points: 19.7 }, { ...second, points: 25.3 }),
    '“方向与主题”的分值须是 0.5 的整数倍，请调整。',
    'rubric.criteria.0.points',
  ],
  [
    'with a nameless criterion',
    rubric({ criteria: [{}] }),
    '第 1 个评分项没有名称，请填写。',
    'rubric.criteria.0.label',
  ],
  [
    'with a step of 0.3',
    rubric({ step: 0.3 }),
    '最小计分单位只能是 0.1、0.5、1，请重新选择。',
    'rubric.step',
  ],
  [
    'that closes before it opens',
    schedule({ submissionClosesAt: '2020-01-01T00:00:00.000Z' }),
    '征集截止时间须晚于征集开始时间，请调整。',
    'schedule.submissionClosesAt',
  ],
  [
    'reviewed before it closes',
    schedule({ reviewOpensAt: schedules.submission.submissionClosesAt }),
    '评审开始时间不能早于征集截止时间（含宽限），请调整。',
    'schedule.reviewOpensAt',
  ],
  [
    'whose review ends before it begins',
    schedule({ reviewClosesAt: schedules.submission.reviewOpensAt }),
    '评审结束时间须晚于评审开始时间，请调整。',
    'schedule.reviewClosesAt',
  ],
  [
    'that never opens',
    schedule({ opensAt: null }),
    '征集开始时间不是有效的时间，请重新选择。',
    'schedule.opensAt',
  ],
  [
    'with a grace of two days',
    schedule({ graceMinutes: 2880 }),
    '宽限时间请填 0 到 1440 之间的整数分钟。',
    'schedule.graceMinutes',
  ],
  [
    'with more prizes than works',
    awards(tier(60), tier(50, '2')),
    '各奖项比例合计超过 100%，请调低“2 等奖”的比例。',
    'awards.tiers.1.value',
  ],
  [
    'with two prizes of one key',
    awards(tier(10), tier(20)),
    '“1 等奖”的标识与前面的重复，请改用别的标识。',
    'awards.tiers.1.key',
  ],
  [
    'with half a prize',
    awards({ ...tier(0.5), mode: 'count' }),
    '“1 等奖”的名额请填不小于 1 的整数。',
    'awards.tiers.0.value',
  ],
  ['without a prize', awards(), '还没有设置奖项，请至少添加一个奖项。', 'awards.tiers'],
  [
    'with nothing for prizes',
    { awards: { tiers: null } },
    '“奖项（从高到低）”的格式不对，应为一个列表。',
    'awards.tiers',
  ],
  ['with a nameless prize', awards({}), '第 1 个奖项没有名称，请填写。', 'awards.tiers.0.name'],
  [
    'with two categories of one key',
    {
      categories: [
        { key: 'a', label: '甲' },
        { key: 'a', label: '乙' },
      ],
    },
    '类别的代号有重复，请逐一改成不同的代号。',
    'categories',
  ],
  [
    'that drops every mark',
    {
      policy: {
        method: 'trimmed-mean',
        trimHigh: 3,
        trimLow: 3,
        trimFrom: 5,
        decimals: 2,
        ties: ['extend-decimals'],
      },
    },
    '去极值所需的最少评分表数请填大于 6 的整数。',
    'policy.trimFrom',
  ],
]

test.each(cases)('a campaign %s is neither saved nor made', async (_, change, sentence, field) => {
  const expected = [400, sentence, field]
  expect(await triedOn(world, 'secretary', 'campaigns', campaign.id, change)).toEqual(expected)
  expect(
    await triedToMake(world, 'secretary', 'campaigns', { ...campaignData('submission'), ...change }),
  ).toEqual(expected)
})

test('a campaign whose rubric adds up, whose dates are in order and whose prizes are all given out is saved', async () => {
  const change = {
    ...criteria({ ...first, points: 19 }, { ...second, points: 26 }),
    ...awards(tier(60), tier(40, '2')),
    ...schedule({ graceMinutes: 0 }),
  }
  const { body, status } = await world.call('secretary', 'PATCH', `/api/campaigns/${campaign.id}`, change)
  expect([
    status,
    body.doc.rubric.criteria[0].points,
    body.doc.awards.tiers.length,
    body.doc.schedule.graceMinutes,
  ]).toEqual([200, 19, 2, 0])
})

let entry: Entry
let sheet: ScoreSheet

beforeAll(async () => {
  const { payload, town } = world
  const reviewing = await makeCampaign(payload, 'reviewing')
  entry = await makeEntry(payload, reviewing, town.schools.lotus, { status: 'accepted', workCode: 'C-001' })
  sheet = await makeSheet(payload, entry, town.people.judge.id)
})

const [mark, ...rest] = marksOff(0)
const marks = (points: unknown) => [{ ...mark, points }, ...rest]

test.each<[string, unknown, string, string]>([
  ['above the points', marks(20.5), '“方向与主题”最高 20 分，请重新填写。', 'marks.direction'],
  ['below nought', marks(-0.5), '“方向与主题”的得分不能低于 0 分，请重新填写。', 'marks.direction'],
  ['off the step', marks(0.1 + 0.2), '“方向与主题”的得分须是 0.5 的整数倍，请重新填写。', 'marks.direction'],
  [
    'for a criterion that is none',
    [{ criterion: 'charm', points: 1 }],
    '评分标准中没有“charm”这一项，请刷新页面后重新评分。',
    'marks.charm',
  ],
  ['twice for one criterion', [mark, mark], '“方向与主题”打了两次分，请只保留一个。', 'marks.direction'],
])('a mark %s is neither kept nor handed in', async (_, given, sentence, field) => {
  for (const action of ['save-sheet', 'submit-sheet']) {
    const answer = await world.call('judge', 'POST', `/api/actions/${action}`, {
      sheet: sheet.id,
      marks: given,
    })
    expect([action, ...told(answer)]).toEqual([action, 400, sentence, field])
  }
  expect(await world.payload.findByID({ collection: 'score-sheets', id: sheet.id, depth: 0 })).toEqual(sheet)
})

test.each([
  ['a text', '"20"'],
  ['NaN', 'NaN'],
  ['Infinity', '1e999'],
  ['null', 'null'],
  ['a list', '[20]'],
])('%s is no mark', async (_, points) => {
  const body = `{"sheet":"${sheet.id}","marks":[{"criterion":"direction","points":${points}}]}`
  const [status, message] = told(await world.call('judge', 'POST', '/api/actions/save-sheet', body))
  expect([status, /^\p{Script=Han}.*。$/u.test(message ?? '')]).toEqual([400, true])
  expect(await world.payload.findByID({ collection: 'score-sheets', id: sheet.id, depth: 0 })).toEqual(sheet)
})

test('a mark within the points and on the step is kept', async () => {
  const { body, status } = await world.call('judge', 'POST', '/api/actions/save-sheet', {
    sheet: sheet.id,
    marks: marks(19.5),
  })
  expect([status, body.status]).toEqual([200, 'started'])
})
