import type { Adjustment } from '@cms/domain/adjustments'
import { aggregateAll } from '@cms/domain/aggregate-all'
import { explainScore, type SeatedSheet } from '@cms/domain/explain-score'
import type { Rubric } from '@cms/domain/rubric'
import { type ScoringPolicy, totalOf } from '@cms/domain/scoring'
import { seatOf } from '@cms/domain/sheet'
import { commonScale, type Spread } from '@cms/domain/standard-score'
import fc from 'fast-check'
import { Fraction } from 'fraction.js'
import { expect, test } from 'vitest'
import { refused } from './refused'

const rubric: Rubric = {
  scale: 100,
  step: 0.1,
  criteria: [
    { key: 'topic', label: '主题', points: 60 },
    { key: 'style', label: '文字', points: 40 },
  ],
  adjustments: [
    { key: 'overtime', label: '超时', kind: 'deduction', points: 5 },
    { key: 'bonus', label: '加分', kind: 'bonus', points: 5 },
  ],
}
const policy: ScoringPolicy = { method: 'trimmed-mean', trimHigh: 1, trimLow: 1, trimFrom: 4, decimals: 2 }

const sheet = (seat: string, topic: number, style: number, adjustments: Adjustment[] = []): SeatedSheet => ({
  seat,
  marks: [
    { criterion: 'style', points: style },
    { criterion: 'topic', points: topic },
  ],
  adjustments,
})
const panel = [
  sheet('A', 50, 30.5),
  sheet('B', 60, 40, [{ key: 'overtime', points: 1 }]),
  sheet('C', 50, 31, [
    { key: 'bonus', points: 2 },
    { key: 'overtime', points: 0 },
  ]),
  sheet('D', 40, 20),
]
const words = (sheets: SeatedSheet[], by: Partial<ScoringPolicy> = {}) =>
  explainScore(sheets, { ...policy, ...by }, rubric).sentences

test('a trimmed mean is told from every mark to the rounded figure', () => {
  expect(words(panel)).toEqual([
    '评委 A：主题 50 ＋ 文字 30.5 ＝ 80.5 分。',
    '评委 B：主题 60 ＋ 文字 40 － 超时 1 ＝ 99 分。',
    '评委 C：主题 50 ＋ 文字 31 ＋ 加分 2 ＝ 83 分。',
    '评委 D：主题 40 ＋ 文字 20 ＝ 60 分。',
    '共 4 份有效评分表，去掉 1 个最高分（评委 B 99 分）和 1 个最低分（评委 D 60 分）。',
    '计入的 2 份合计 163.5 分，除以 2，保留 2 位小数，得 81.75 分。',
  ])
})

test('the steps are there as figures too', () => {
  const { divisor, method, score, sheets, shown, sum } = explainScore(panel, policy, rubric)
  expect([method, sum.toString(), divisor, score.toString(), shown]).toEqual([
    'trimmed-mean',
    '163.5',
    2,
    '81.75',
    '81.75',
  ])
  expect(sheets.map(({ dropped, seat, total }) => [seat, total.toString(), dropped])).toEqual([
    ['A', '80.5', null],
    ['B', '99', 'high'],
    ['C', '83', null],
    ['D', '60', 'low'],
  ])
})

test.each<[string, SeatedSheet[], Partial<ScoringPolicy>, string[]]>([
  [
    'too few sheets to trim',
    panel.slice(0, 3),
    {},
    [
      '共 3 份有效评分表，不足 4 份，不去掉最高分和最低分，取平均分。',
      '计入的 3 份合计 262.5 分，除以 3，保留 2 位小数，得 87.50 分。',
    ],
  ],
  [
    'a plain mean',
    panel,
    { method: 'mean', decimals: 0 },
    ['共 4 份有效评分表，取平均分。', '计入的 4 份合计 322.5 分，除以 4，四舍五入取整数，得 81 分。'],
  ],
  [
    'only the lowest dropped',
    panel,
    { trimHigh: 0 },
    [
      '共 4 份有效评分表，去掉 1 个最低分（评委 D 60 分）。',
      '计入的 3 份合计 262.5 分，除以 3，保留 2 位小数，得 87.50 分。',
    ],
  ],
  [
    'a median',
    panel,
    { method: 'median' },
    [
      '共 4 份有效评分表，取居中的 2 份（评委 A 80.5 分、评委 C 83 分）。',
      '计入的 2 份合计 163.5 分，除以 2，保留 2 位小数，得 81.75 分。',
    ],
  ],
])('the choice of sheets and the division are told for %s', (_, sheets, by, ending) => {
  expect(words(sheets, by).slice(sheets.length)).toEqual(ending)
})

test('a sheet whose deductions exceed its marks counts 0, and says so', () => {
  const [sentence] = words([sheet('A', 0.5, 0, [{ key: 'overtime', points: 5 }])])
  expect(sentence).toBe('评委 A：主题 0.5 ＋ 文字 0 － 超时 5 ＝ 0 分（不低于 0 分）。')
})

const spread = (mean: number, deviation: number | string) => ({
  mean: new Fraction(mean),
  deviation: new Fraction(deviation),
})
const scaled = (own: SeatedSheet, judge: Spread, all: Spread) => ({ ...own, scale: { judge, all } })

test('a standard score tells how each total was put on the common scale', () => {
  const all = spread(80, 5)
  const sheets = [
    scaled(sheet('A', 55, 32), spread(83, 4), all),
    scaled(sheet('B', 50, 31), spread(77, 4), all),
    scaled(sheet('C', 10, 10), spread(20, 0), all),
  ]
  expect(words(sheets, { method: 'standard-score' }).slice(3)).toEqual([
    '评委 A 所给总分平均 83、标准差 4，全体平均 80、标准差 5，折算为（87 － 83）÷ 4 × 5 ＋ 80 ＝ 85 分。',
    '评委 B 所给总分平均 77、标准差 4，全体平均 80、标准差 5，折算为（81 － 77）÷ 4 × 5 ＋ 80 ＝ 85 分。',
    '评委 C 只评了一件，或所给总分都相同，按全体平均 80 分计。',
    '共 3 份有效评分表，取折算分的平均分。',
    '计入的 3 份合计 250 分，除以 3，保留 2 位小数，得 83.33 分。',
  ])
})

test('a figure with no end is said to be rounded', () => {
  const seated = scaled(sheet('A', 50, 30), spread(65, 15), spread(67.25, '10.848386976873'))
  expect(words([seated], { method: 'standard-score' })[1]).toBe(
    '评委 A 所给总分平均 65、标准差 15，全体平均 67.25、标准差约 10.8484，' +
      '折算为（80 － 65）÷ 15 ×约 10.8484 ＋ 67.25 ＝约 78.0984 分。',
  )
})

test('an entry without sheets cannot be explained', () => {
  expect(refused(() => explainScore([], policy, rubric)).code).toBe('conflict')
})

const tenths = (max: number) => fc.integer({ min: 0, max: max * 10 }).map((points) => points / 10)
const panels = fc.array(
  fc
    .record({ topic: tenths(60), style: tenths(40), overtime: tenths(5), bonus: tenths(5) })
    .map(({ bonus, overtime, style, topic }) =>
      sheet('', topic, style, [
        { key: 'overtime', points: overtime },
        { key: 'bonus', points: bonus },
      ]),
    ),
  { minLength: 1, maxLength: 8 },
)
const methods = fc.constantFrom('mean', 'trimmed-mean', 'median', 'standard-score' as const)

test('an explanation comes to exactly the score that the ranking takes', () => {
  fc.assert(
    fc.property(fc.array(panels, { minLength: 1, maxLength: 4 }), methods, (entries, method) => {
      const by: ScoringPolicy = { ...policy, method }
      const seated = entries.map((sheets) => sheets.map((own, index) => ({ ...own, seat: seatOf(index) })))
      const judged = seated.map((sheets, index) => ({
        id: `e${index}`,
        sheets: sheets.map(({ adjustments, marks, seat }) => ({
          judge: seat,
          total: totalOf(marks, adjustments, rubric),
        })),
      }))
      const scale = commonScale(judged)
      const explained = seated.map((sheets) =>
        explainScore(
          sheets.map((own) => ({ ...own, scale: { judge: scale.ofJudge(own.seat), all: scale.all } })),
          by,
          rubric,
        ),
      )
      const scored = aggregateAll(judged, by)
      expect(explained.map(({ method, score }) => [method, score.toFraction()])).toEqual(
        scored.map(({ method, score }) => [method, score.toFraction()]),
      )
      for (const { divisor, score, sheets, sum } of explained) {
        const kept = sheets.filter(({ dropped }) => dropped === null)
        expect(kept.length).toBe(divisor)
        expect(kept.reduce((rest, { counted }) => rest.sub(counted), sum).equals(0)).toBe(true)
        const quotient = sum.div(divisor)
        expect(score.equals(method === 'standard-score' ? quotient.round(12) : quotient)).toBe(true)
      }
    }),
  )
})
