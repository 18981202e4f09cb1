import { type Adjustment, type AdjustmentRule, checkAdjustments } from '@cms/domain/adjustments'
import { bandAt } from '@cms/domain/criterion-bands'
import { checkMarks, checkRubric, defaultRubric, type Mark, type Rubric } from '@cms/domain/rubric'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { refused } from './refused'

const rubric: Rubric = {
  scale: 10,
  step: 0.5,
  criteria: [
    { key: 'topic', label: '主题', points: 6 },
    { key: 'style', label: '文字', points: 4 },
  ],
}
const [topic, style] = rubric.criteria as [Rubric['criteria'][0], Rubric['criteria'][0]]

test('a rubric whose points add up to its scale is accepted', () => {
  expect(checkRubric(rubric)).toBe(undefined)
  expect(checkRubric({ ...rubric, step: 0.1 })).toBe(undefined)
  expect(checkRubric({ ...rubric, step: 1 })).toBe(undefined)
})

test('points with decimals add up exactly', () => {
  const criteria = [0.1, 0.2, 0.7].map((points) => ({ key: `k${points}`, label: '项', points }))
  expect(checkRubric({ scale: 1, step: 0.1, criteria })).toBe(undefined)
})

test('the default rubric gives a hundred points to six criteria, each with guidance', () => {
  expect(checkRubric(defaultRubric)).toBe(undefined)
  expect(defaultRubric.criteria.map(({ label, points }) => `${label} ${points}`).join(' · ')).toBe(
    '方向与主题 20 · 做法与机制 25 · 成效与佐证 25 · 创新与特色 15 · 推广价值 10 · 文字与规范 5',
  )
  expect(defaultRubric.criteria.filter(({ guidance }) => !guidance)).toEqual([])
})

test.each<[string, Partial<Rubric>, string, string]>([
  [
    'points that add up to 9 of 10',
    { criteria: [topic, { ...style, points: 3 }] },
    'criteria',
    '各项分值合计 9，与满分 10 不一致，请调整。',
  ],
  ['no criteria', { criteria: [] }, 'criteria', '评分标准还没有评分项，请至少添加一项。'],
  ['a scale of 0', { scale: 0 }, 'scale', '满分须是大于 0 的数，请重新填写。'],
  ['a scale that is no number', { scale: Number.NaN }, 'scale', '满分须是大于 0 的数，请重新填写。'],
  ['a step of 0.25', { step: 0.25 }, 'step', '最小计分单位只能是 0.1、0.5、1，请重新选择。'],
  [
    'a repeated key',
    { criteria: [topic, { ...style, key: 'topic' }] },
    'criteria.1.key',
    '评分项“文字”的标识与前面的重复，请改用别的标识。',
  ],
  [
    'an empty key',
    { criteria: [topic, { ...style, key: ' ' }] },
    'criteria.1.key',
    '评分项“文字”没有标识，请填写。',
  ],
  [
    'an empty label',
    { criteria: [topic, { ...style, label: ' ' }] },
    'criteria.1.label',
    '第 2 个评分项没有名称，请填写。',
  ],
  [
    'a criterion of 0 points',
    { criteria: [{ ...topic, points: 0 }, style] },
    'criteria.0.points',
    '“主题”的分值须是大于 0 的数，请重新填写。',
  ],
  [
    'a criterion of endless points',
    { criteria: [{ ...topic, points: Infinity }, style] },
    'criteria.0.points',
    '“主题”的分值须是大于 0 的数，请重新填写。',
  ],
  [
    'points off the step',
    {
      criteria: [
        { ...topic, points: 5.7 },
        { ...style, points: 4.3 },
      ],
    },
    'criteria.0.points',
    '“主题”的分值须是 0.5 的整数倍，请调整。',
  ],
])('a rubric with %s is refused', (_, change, field, message) => {
  expect(refused(() => checkRubric({ ...rubric, ...change }))).toEqual({
    code: 'invalid',
    message,
    field: `rubric.${field}`,
  })
})

const banded = (...bands: [number, number][]): Rubric => ({
  ...rubric,
  criteria: [
    { ...topic, bands: bands.map(([from, to], index) => ({ label: `第 ${index + 1} 档`, from, to })) },
    style,
  ],
})

test('bands from the highest down, with or without room between them, are accepted', () => {
  expect(checkRubric(banded([4.5, 6], [2, 4], [0, 1.5]))).toBe(undefined)
  expect(checkRubric(banded([5, 6], [0, 2]))).toBe(undefined)
  expect(checkRubric(banded([3, 3]))).toBe(undefined)
  expect(checkRubric({ ...rubric, criteria: [{ ...topic, bands: null }, style] })).toBe(undefined)
})

test.each<[string, Rubric, string, string]>([
  [
    'above the points of its criterion',
    banded([5, 6.5]),
    '0.to',
    '“主题”的档次“第 1 档”的最高分超过了该项的 6 分，请调整。',
  ],
  [
    'below 0',
    banded([5, 6], [-1, 4]),
    '1.from',
    '“主题”的档次“第 2 档”的最低分须是不小于 0 的数，请重新填写。',
  ],
  [
    'without a lowest mark',
    banded([Number.NaN, 6]),
    '0.from',
    '“主题”的档次“第 1 档”的最低分须是不小于 0 的数，请重新填写。',
  ],
  ['upside down', banded([6, 5]), '0.to', '“主题”的档次“第 1 档”的最高分不能低于最低分，请调整。'],
  [
    'without a highest mark',
    banded([5, Number.NaN]),
    '0.to',
    '“主题”的档次“第 1 档”的最高分不能低于最低分，请调整。',
  ],
  [
    'that shares a mark with the one before',
    banded([4, 6], [2, 4]),
    '1.to',
    '“主题”的档次“第 2 档”须低于前面的“第 1 档”，请从高到低填写，不要重叠。',
  ],
  [
    'above the one before',
    banded([0, 3], [4, 6]),
    '1.to',
    '“主题”的档次“第 2 档”须低于前面的“第 1 档”，请从高到低填写，不要重叠。',
  ],
  [
    'without a name',
    { ...rubric, criteria: [{ ...topic, bands: [{ label: ' ', from: 0, to: 6 }] }, style] },
    '0.label',
    '“主题”的第 1 个档次没有名称，请填写。',
  ],
])('a band %s is refused', (_, wrong, field, message) => {
  expect(refused(() => checkRubric(wrong))).toEqual({
    code: 'invalid',
    message,
    field: `rubric.criteria.0.bands.${field}`,
  })
})

test.each([
  [6, '优'],
  [5, '优'],
  [4.5, null],
  [4, '良'],
  [0, '良'],
] as const)('a mark of %d falls in the band %s', (points, label) => {
  const bands = [
    { label: '优', from: 5, to: 6 },
    { label: '良', from: 0, to: 4 },
  ]
  expect(bandAt({ bands }, points)?.label ?? null).toBe(label)
  expect(bandAt(topic, points)).toBe(null)
})

const overtime: AdjustmentRule = { key: 'overtime', label: '超时', kind: 'deduction', points: 1 }
const bonus: AdjustmentRule = { key: 'bonus', label: '加分', kind: 'bonus', points: 2 }
const adjusted: Rubric = { ...rubric, adjustments: [overtime, bonus] }

test('deductions and bonuses stand beside the sum of the criteria', () => {
  expect(checkRubric(adjusted)).toBe(undefined)
})

test.each<[string, Partial<AdjustmentRule>, string, string]>([
  ['without a name', { label: ' ' }, 'label', '第 2 个加分或扣分没有名称，请填写。'],
  ['without a key', { key: '' }, 'key', '“加分”没有标识，请填写。'],
  ['with the key of another', { key: 'overtime' }, 'key', '“加分”的标识与前面的重复，请改用别的标识。'],
  ['with the key of a criterion', { key: 'topic' }, 'key', '“加分”的标识与前面的重复，请改用别的标识。'],
  ['of 0 points', { points: 0 }, 'points', '“加分”的分值须是大于 0 的数，请重新填写。'],
  ['of no number', { points: Number.NaN }, 'points', '“加分”的分值须是大于 0 的数，请重新填写。'],
  ['off the step', { points: 0.7 }, 'points', '“加分”的分值须是 0.5 的整数倍，请调整。'],
])('an adjustment %s is refused in a rubric', (_, change, field, message) => {
  const wrong = { ...rubric, adjustments: [overtime, { ...bonus, ...change }] }
  expect(refused(() => checkRubric(wrong))).toEqual({
    code: 'invalid',
    message,
    field: `rubric.adjustments.1.${field}`,
  })
})

test('a sheet may make any of the adjustments, from nothing to all points, or none', () => {
  expect(checkAdjustments([], adjusted)).toBe(undefined)
  expect(checkAdjustments([{ key: 'overtime', points: 0.5 }], adjusted)).toBe(undefined)
  expect(
    checkAdjustments(
      [
        { key: 'bonus', points: 2 },
        { key: 'overtime', points: 0 },
      ],
      adjusted,
    ),
  ).toBe(undefined)
})

test.each<[string, Adjustment[], string, string]>([
  [
    'the rubric does not have',
    [{ key: 'votes', points: 1 }],
    'votes',
    '评分标准中没有“votes”这项加分或扣分，请刷新页面后重新评分。',
  ],
  [
    'made twice',
    [
      { key: 'bonus', points: 1 },
      { key: 'bonus', points: 1 },
    ],
    'bonus',
    '“加分”填了两次，请只保留一个。',
  ],
  [
    'below 0',
    [{ key: 'overtime', points: -1 }],
    'overtime',
    '“超时”请填不小于 0 的分数，加减由评分标准决定。',
  ],
  ['above its points', [{ key: 'overtime', points: 1.5 }], 'overtime', '“超时”最多 1 分，请重新填写。'],
  ['off the step', [{ key: 'bonus', points: 0.3 }], 'bonus', '“加分”的分数须是 0.5 的整数倍，请重新填写。'],
  ['of no number', [{ key: 'bonus', points: Number.NaN }], 'bonus', '“加分”的分数不是数字，请重新填写。'],
])('an adjustment %s is refused on a sheet', (_, adjustments, key, message) => {
  expect(refused(() => checkAdjustments(adjustments, adjusted))).toEqual({
    code: 'invalid',
    message,
    field: `adjustments.${key}`,
  })
})

const full: Mark[] = [
  { criterion: 'topic', points: 6 },
  { criterion: 'style', points: 0 },
]

test('a full sheet is accepted, from nothing to all points', () => {
  expect(checkMarks(full, rubric, { complete: true })).toBe(undefined)
})

test('a sheet with a mark missing may be saved but not submitted', () => {
  const half = full.slice(0, 1)
  expect(checkMarks(half, rubric, { complete: false })).toBe(undefined)
  expect(refused(() => checkMarks(half, rubric, { complete: true }))).toEqual({
    code: 'invalid',
    message: '“文字”还没有打分，请补全后再提交。',
    field: 'marks.style',
  })
})

test('an empty sheet may be saved, and its submission is refused with everything that is missing', () => {
  expect(checkMarks([], rubric, { complete: false })).toBe(undefined)
  expect(refused(() => checkMarks([], rubric, { complete: true }))).toEqual({
    code: 'invalid',
    message: '“主题”“文字”还没有打分，请补全后再提交。',
    field: 'marks.topic',
  })
})

test.each<[string, Mark[], string, string]>([
  [
    'a criterion the rubric does not have',
    [{ criterion: 'votes', points: 1 }],
    'votes',
    '评分标准中没有“votes”这一项，请刷新页面后重新评分。',
  ],
  [
    'two marks for one criterion',
    [...full, { criterion: 'topic', points: 5 }],
    'topic',
    '“主题”打了两次分，请只保留一个。',
  ],
  [
    'a mark below 0',
    [{ criterion: 'topic', points: -0.5 }],
    'topic',
    '“主题”的得分不能低于 0 分，请重新填写。',
  ],
  [
    'a mark above the points',
    [{ criterion: 'style', points: 4.5 }],
    'style',
    '“文字”最高 4 分，请重新填写。',
  ],
  [
    'a mark off the step',
    [{ criterion: 'style', points: 3.7 }],
    'style',
    '“文字”的得分须是 0.5 的整数倍，请重新填写。',
  ],
  [
    'a mark off the step by a hair',
    [{ criterion: 'style', points: 1e-9 }],
    'style',
    '“文字”的得分须是 0.5 的整数倍，请重新填写。',
  ],
  ['NaN', [{ criterion: 'style', points: Number.NaN }], 'style', '“文字”的得分不是数字，请重新填写。'],
  ['infinity', [{ criterion: 'style', points: Infinity }], 'style', '“文字”的得分不是数字，请重新填写。'],
  [
    'text in place of a number',
    [{ criterion: 'style', points: '3' as never }],
    'style',
    '“文字”的得分不是数字，请重新填写。',
  ],
])('a sheet with %s is refused', (_, marks, key, message) => {
  expect(refused(() => checkMarks(marks, rubric, { complete: false }))).toEqual({
    code: 'invalid',
    message,
    field: `marks.${key}`,
  })
})

test('marks between 0 and the points are accepted exactly when they are whole steps', () => {
  const units = { 0.1: 10, 0.5: 50, 1: 100 } as const
  const steps = fc.constantFrom<keyof typeof units>(0.1, 0.5, 1)
  fc.assert(
    fc.property(steps, fc.integer({ min: -50, max: 2050 }), (step, hundredths) => {
      const one = { scale: 20, step, criteria: [{ key: 'k', label: '项', points: 20 }] }
      const check = () => checkMarks([{ criterion: 'k', points: hundredths / 100 }], one, { complete: true })
      const inRange = hundredths >= 0 && hundredths <= 2000
      if (inRange && hundredths % units[step] === 0) expect(check()).toBe(undefined)
      else expect(refused(check).field).toBe('marks.k')
    }),
    { numRuns: 1000 },
  )
})

test('0.3 is three steps of 0.1, and the sum 0.1 + 0.2 of floating point is not', () => {
  const tenths = { ...rubric, step: 0.1 }
  expect(checkMarks([{ criterion: 'topic', points: 0.3 }], tenths, { complete: false })).toBe(undefined)
  expect(
    refused(() => checkMarks([{ criterion: 'topic', points: 0.1 + 0.2 }], tenths, { complete: false }))
      .message,
  ).toBe('“主题”的得分须是 0.1 的整数倍，请重新填写。')
})
