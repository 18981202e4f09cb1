import { defaultRubric, type Rubric } from '@cms/domain/rubric'
import type { ScoreSheet } from '@cms/payload-types'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { marksOff } from '../support/make'
import { openWorld, type World } from '../support/world'
import { judgeOf, workInReview } from './in-review'

let world: World
let sheet: ScoreSheet
let judge: ReturnType<typeof judgeOf>

const [direction, ...others] = defaultRubric.criteria
const rubric = {
  ...defaultRubric,
  criteria: [
    {
      ...direction,
      bands: [
        { label: '好', from: 16, to: 20, description: '紧扣主题' },
        { label: '一般', from: 0, to: 15.5 },
      ],
    },
    ...others,
  ],
  adjustments: [
    { key: 'late', label: '超时', kind: 'deduction', points: 1 },
    { key: 'fresh', label: '首创', kind: 'bonus', points: 2 },
  ],
} as Rubric

beforeAll(async () => {
  world = await openWorld()
  judge = judgeOf(world)
})
afterAll(() => world?.end())

beforeEach(async () => {
  sheet = (await workInReview(world, { rubric })).sheet
})

const both = [
  { key: 'late', points: 1 },
  { key: 'fresh', points: 0.5 },
]

test('a judge finds the classes of each criterion and the deductions and bonuses of the rubric', async () => {
  const { body } = await judge.open(sheet.id)
  expect(body.rubric.criteria[0].bands).toEqual([
    { label: '好', from: 16, to: 20, description: '紧扣主题' },
    { label: '一般', from: 0, to: 15.5, description: null },
  ])
  expect(
    body.rubric.adjustments.map(({ kind, label }: { kind: string; label: string }) => [label, kind]),
  ).toEqual([
    ['超时', 'deduction'],
    ['首创', 'bonus'],
  ])
})

test('deductions and bonuses are kept, counted in the total, and locked with the sheet', async () => {
  const given = { sheet: sheet.id, marks: marksOff(10), adjustments: both }
  expect((await judge.act('save-sheet', given)).body.status).toBe('started')
  expect((await judge.open(sheet.id)).body.adjustments).toEqual(both)
  expect((await judge.act('submit-sheet', given)).body.status).toBe('submitted')

  const desk = await world.call('judge', 'GET', '/api/actions/open-review-desk')
  const rounds = desk.body.campaigns.flatMap((campaign: { rounds: unknown[] }) => campaign.rounds)
  const listed = rounds.flatMap((round: { sheets: { id: string; total: string }[] }) => round.sheets)
  expect(listed.find(({ id }: { id: string }) => id === sheet.id)).toMatchObject({ total: '89.5' })
  expect((await judge.act('save-sheet', { ...given, adjustments: [] })).status).toBe(409)
})

test.each([
  ['above its most', [{ key: 'late', points: 1.5 }], '“超时”最多 1 分，请重新填写。'],
  ['below zero', [{ key: 'late', points: -1 }], '“超时”请填不小于 0 的分数，加减由评分标准决定。'],
  ['off the step', [{ key: 'late', points: 0.3 }], '“超时”的分数须是 0.5 的整数倍，请重新填写。'],
  ['made twice', [...both, { key: 'late', points: 1 }], '“超时”填了两次，请只保留一个。'],
  ['unknown', [{ key: 'charm', points: 1 }], '评分标准中没有“charm”这项加分或扣分，请刷新页面后重新评分。'],
])('an adjustment %s is refused and nothing is written', async (_, adjustments, sentence) => {
  for (const name of ['save-sheet', 'submit-sheet']) {
    const { body, status } = await judge.act(name, { sheet: sheet.id, marks: marksOff(0), adjustments })
    expect([status, body.errors[0].message]).toEqual([400, sentence])
  }
  expect((await judge.open(sheet.id)).body).toMatchObject({ marks: [], adjustments: [], status: 'assigned' })
})
