import type { Band } from '../criterion-bands'

/**
 * Divides a criterion's points, which are whole, into four classes in steps of half a point: 优 from 90 per
 * cent on, 良 from 75, 中 from 60, 差 below; each with what a judge sees in such a work.
 */
export function fourBands(
  points: number,
  descriptions: readonly [excellent: string, good: string, fair: string, poor: string],
): Band[] {
  const startOf = (percent: number) => Math.ceil((points * percent) / 50) / 2
  const [excellent, good, fair] = [startOf(90), startOf(75), startOf(60)]
  const ranges = [
    { label: '优', from: excellent, to: points },
    { label: '良', from: good, to: excellent - 0.5 },
    { label: '中', from: fair, to: good - 0.5 },
    { label: '差', from: 0, to: fair - 0.5 },
  ]
  return ranges.map((range, index) => ({ ...range, description: descriptions[index] ?? '' }))
}
