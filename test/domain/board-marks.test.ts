import { aggregateAll } from '@cms/domain/aggregate-all'
import { type AwardRule, decideAwards } from '@cms/domain/awards'
import { type BoardMark, boardMarks } from '@cms/domain/board-marks'
import { contendersOf, type MarkedSheet } from '@cms/domain/contenders'
import { type ContestGroup, decisiveSheets } from '@cms/domain/leave-one-out'
import { type HandOrder, rank } from '@cms/domain/ranking'
import type { Mark } from '@cms/domain/rubric'
import { type ScoringPolicy, tieBreakers, totalOf } from '@cms/domain/scoring'
import type { ContestRules } from '@cms/domain/standings'
import { criterionMeans } from '@cms/domain/tie-breaking'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const rubric = {
  scale: 100,
  step: 0.5,
  criteria: [
    { key: 'topic', label: '主题', points: 60 },
    { key: 'style', label: '文字', points: 40 },
  ],
}
const policy: ScoringPolicy = {
  method: 'mean',
  trimHigh: 1,
  trimLow: 1,
  trimFrom: 5,
  decimals: 2,
  ties: ['extend-decimals'],
}
const awards: AwardRule = {
  tiers: [
    { key: '1', name: '一等奖', mode: 'count', value: 1 },
    { key: '2', name: '二等奖', mode: 'count', value: 2 },
  ],
  rounding: 'round',
  onTie: 'raise',
}
const rules: ContestRules = { rubric, policy, awards }

type Sheets = Record<string, MarkedSheet[]>

const marked = (judge: string, topic: number, style: number): MarkedSheet => {
  const marks: Mark[] = [
    { criterion: 'topic', points: topic },
    { criterion: 'style', points: style },
  ]
  return { judge, marks, total: totalOf(marks) }
}
/** Entries by the totals of judges j1, j2 and so on, forty points of each for style. */
const judged = (totals: Record<string, number[]>): Sheets =>
  Object.fromEntries(
    Object.entries(totals).map(([id, own]) => [
      id,
      own.map((total, index) => marked(`j${index + 1}`, total - 40, 40)),
    ]),
  )

function groupOf(sheets: Sheets, { policy, rubric }: ContestRules, handOrder?: HandOrder): ContestGroup {
  const entries = Object.entries(sheets).map(([id, own]) => ({ id, sheets: own }))
  const ranking = rank(contendersOf(entries, policy, rubric), policy, handOrder)
  return { group: '', base: entries.length, ranking }
}

/** What stands on the board, a line for each mark of each entry. */
const board = (sheets: Sheets, by: ContestRules = rules, rangeTrigger?: number) =>
  [...boardMarks([groupOf(sheets, by)], by, { rangeTrigger })].flatMap(([id, marks]) =>
    marks.map((mark) => `${id} ${told(mark)}`),
  )

function told(mark: BoardMark): string {
  if (mark.kind === 'wide-range') return `range ${mark.range} above ${mark.trigger}`
  if (mark.kind === 'tie-on-cut') return `tied on the cut of ${mark.tier.key}`
  if (mark.kind === 'far-judge') return `${mark.judge} ${mark.distance} from the panel`
  if (mark.kind === 'sheet-count') return `${mark.sheets} sheets, not ${mark.usual}`
  return `${mark.tier?.key ?? '-'} hangs on ${mark.judge}, without it ${mark.without?.key ?? '-'}`
}

const calm = { a: [95, 95, 95], b: [85, 85, 85], c: [84, 84, 84], d: [70, 70, 70], e: [60, 60, 60] }

test('nothing stands on the board where judges agree and awards are clear', () => {
  expect(board(judged(calm))).toEqual([])
  expect(boardMarks([], rules)).toEqual(new Map())
})

test('a range above the trigger stands out, on the trigger it does not', () => {
  expect(board(judged({ ...calm, e: [50, 60, 65.5] }))).toEqual(['e range 15.5 above 15'])
  expect(board(judged({ ...calm, e: [50, 60, 65] }))).toEqual([])
  expect(board(judged({ ...calm, e: [55, 60, 66] }), rules, 10)).toEqual(['e range 11 above 10'])
})

test('without a trigger of its own, a campaign takes 15 % of its scale', () => {
  const ten = {
    scale: 10,
    step: 0.1,
    criteria: [
      { key: 'topic', label: '主题', points: 6 },
      { key: 'style', label: '文字', points: 4 },
    ],
  }
  const sheets = {
    a: [marked('j1', 5, 4), marked('j2', 4, 3.4)],
    b: [marked('j1', 4, 3), marked('j2', 4, 3)],
  }
  expect(board(sheets, { ...rules, rubric: ten })).toEqual(['a range 1.6 above 1.5'])
})

test('a judge far from the panel is named, and the range is wide too', () => {
  expect(board(judged({ ...calm, e: [60, 61, 40] }))).toEqual([
    'e range 21 above 15',
    'e j3 -20.5 from the panel',
  ])
})

test('an entry with fewer or more sheets than most stands out', () => {
  expect(board(judged({ ...calm, d: [70, 70], e: [60, 60, 60, 60] }))).toEqual([
    'd 2 sheets, not 3',
    'e 4 sheets, not 3',
  ])
})

test('where two numbers of sheets are equally common, the larger is the usual one', () => {
  expect(board(judged({ a: [95, 95, 95], b: [85, 85] }))).toEqual(['b 2 sheets, not 3'])
})

test('the number of sheets is compared within a round', () => {
  const group = groupOf(judged({ ...calm, a: [95, 95], b: [85, 85] }), rules)
  const late = new Set(['a', 'b'])
  const ranking = group.ranking.map((item) => ({ ...item, round: late.has(item.id) ? 2 : 1 }))
  expect(boardMarks([{ ...group, ranking }], rules)).toEqual(new Map())
})

test('equal rank across a cut stands out on every entry of the tie', () => {
  const tied = judged({ ...calm, d: [84, 84, 84] })
  expect(board(tied)).toEqual(['c tied on the cut of 2', 'd tied on the cut of 2'])
  expect(board(tied, { ...rules, awards: { ...awards, onTie: 'lower' } })).toEqual([
    'c tied on the cut of 2',
    'd tied on the cut of 2',
  ])
})

test('equal rank within a tier does not stand out', () => {
  expect(board(judged({ ...calm, c: [85, 85, 85] }))).toEqual([])
})

test('a tie that was ordered by hand is no tie any more', () => {
  const by = { ...rules, policy: { ...policy, ties: ['re-review'] as const } }
  const handOrder = new Map(Object.entries({ c: 1, d: 2 }))
  const group = groupOf(judged({ ...calm, d: [84, 84, 84] }), by, handOrder)
  expect(boardMarks([group], by, { handOrder })).toEqual(new Map())
})

test('an award that hangs on one sheet names the judge and the award without', () => {
  // d has 81 and would have 84.5 without j3, above c.
  expect(board(judged({ ...calm, d: [84, 85, 74] }))).toEqual(['d - hangs on j3, without it 2'])
})

test('an award may hang on a sheet that lifts it', () => {
  // c has 84 and would have 79 without j3, below d.
  expect(board(judged({ ...calm, c: [79, 79, 94], d: [80, 80, 80] }), rules, 20)).toEqual([
    'c 2 hangs on j3, without it -',
  ])
})

test('an entry with one sheet has nothing to leave out', () => {
  expect(board(judged({ a: [95], b: [85] }))).toEqual([])
})

test('groups compete apart, and percentages are of their own base', () => {
  const tenth: AwardRule = { ...awards, tiers: [{ key: '1', name: '一等奖', mode: 'ratio', value: 50 }] }
  const by = { ...rules, awards: tenth }
  const one = groupOf(judged({ a: [90, 90], b: [80, 80] }), by)
  const other = groupOf(judged({ c: [60, 60], d: [60, 60] }), by)
  expect([...boardMarks([one, other], by).keys()]).toEqual(['c', 'd'])
})

const halves = (points: number) => fc.integer({ min: 0, max: points * 2 }).map((value) => value / 2)
const panels = fc
  .uniqueArray(fc.nat(5), { minLength: 1, maxLength: 5 })
  .chain((judges) =>
    fc.tuple(
      ...judges.map((judge) =>
        fc.tuple(halves(3), halves(2)).map(([topic, style]) => marked(`j${judge}`, topic, style)),
      ),
    ),
  )
const contests = fc
  .array(panels, { minLength: 1, maxLength: 9 })
  .map((entries): Sheets => Object.fromEntries(entries.map((own, index) => [`e${index}`, own])))
const anyRules = fc
  .record({
    method: fc.constantFrom('mean', 'trimmed-mean', 'median' as const),
    ties: fc.subarray([...tieBreakers]),
    decimals: fc.nat(1),
    onTie: fc.constantFrom('raise', 'lower' as const),
  })
  .map(
    ({ decimals, method, onTie, ties }): ContestRules => ({
      rubric,
      policy: { ...policy, method, ties, decimals, trimFrom: 3 },
      awards: { ...awards, onTie },
    }),
  )
const handOrders = fc
  .uniqueArray(fc.nat(8), { maxLength: 9 })
  .map((order) => new Map(order.map((entry, place) => [`e${entry}`, place])))

/** The award of an entry, all computed from the start. */
function awardOf(id: string, sheets: Sheets, { awards, policy, rubric }: ContestRules, handOrder: HandOrder) {
  const entries = Object.entries(sheets).map(([entry, own]) => ({ id: entry, sheets: own }))
  const scored = aggregateAll(entries, policy).map((score) => ({
    ...score,
    criterionMeans: criterionMeans(sheets[score.id] ?? [], rubric),
  }))
  const decided = decideAwards(rank(scored, policy, handOrder), awards, entries.length)
  return decided.find((award) => award.id === id)?.tier?.key ?? null
}

test('leaving a sheet out comes to the same as computing the whole contest without it', () => {
  fc.assert(
    fc.property(contests, anyRules, handOrders, (sheets, by, handOrder) => {
      const fast = decisiveSheets(groupOf(sheets, by, handOrder), by, handOrder).map(
        ({ id, judge, tier, without }) => `${id} ${judge} ${tier?.key ?? null} ${without?.key ?? null}`,
      )
      const slow = Object.entries(sheets)
        .filter(([, own]) => own.length > 1)
        .flatMap(([id, own]) =>
          own.map(({ judge }, index) => {
            const fewer = { ...sheets, [id]: own.toSpliced(index, 1) }
            const [tier, without] = [sheets, fewer].map((all) => awardOf(id, all, by, handOrder))
            return { tier, without, line: `${id} ${judge} ${tier} ${without}` }
          }),
        )
        .filter(({ tier, without }) => tier !== without)
      expect(fast.toSorted()).toEqual(slow.map(({ line }) => line).toSorted())
    }),
    { numRuns: 150 },
  )
})
