import { caseStudyPreset } from '@cms/domain/presets/case-study-preset'
import { randomFrom } from '@cms/domain/seeded-order'
import { type ContestRules, type RankedEntry, standingsOf } from '@cms/domain/standings'
import type { Line } from './run'

const [entryCount, perEntry, judges] = [20_000, 5, 400]

const { awards, rubric } = caseStudyPreset
const rules: ContestRules = {
  rubric,
  policy: {
    ...{ method: 'mean', trimHigh: 1, trimLow: 1, trimFrom: 5, decimals: 2 },
    ties: ['extend-decimals'],
  },
  awards,
}

/** Exact scores, places, ties and awards of 100,000 sheets, against floating-point means without the extremes, sorted. */
export function benchRanking(): Line[] {
  const entries = drawn()
  const exact = timed(() => standingsOf(entries, rules))
  const plain = timed(() =>
    entries
      .map(({ id, sheets }) => ({ id, mean: meanWithin(sheets.map(({ marks }) => sum(marks))) }))
      .sort((one, other) => other.mean - one.mean),
  )
  return [
    {
      what: `${entryCount * perEntry} 份评分表的精确得分、名次与奖项`,
      baseline: '浮点数去掉最高最低后平均，再排序',
      ratio: exact / plain,
      detail: `${exact.toFixed(0)} 对 ${plain.toFixed(0)} 毫秒，${entryCount} 件作品`,
    },
  ]
}

function drawn(): RankedEntry[] {
  const random = randomFrom('ranking')
  const draw = (below: number) => Math.floor(random() * below)
  return Array.from({ length: entryCount }, (_, index) => ({
    id: `entry-${index}`,
    category: `category-${index % 5}`,
    round: 1,
    sheets: Array.from({ length: perEntry }, () => ({
      judge: `judge-${draw(judges)}`,
      round: 1,
      marks: rubric.criteria.map(({ key, points }) => ({
        criterion: key,
        points: Math.ceil(points / 2) + draw(Math.floor(points / 2) + 1),
      })),
      adjustments: [],
    })),
  }))
}

const sum = (marks: readonly { points: number }[]) => marks.reduce((total, { points }) => total + points, 0)

function meanWithin(totals: number[]): number {
  const within = totals.toSorted((one, other) => one - other).slice(1, -1)
  return within.reduce((total, one) => total + one, 0) / within.length
}

function timed(work: () => unknown): number {
  const began = performance.now()
  work()
  return performance.now() - began
}
