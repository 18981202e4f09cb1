import { Refusal } from '../refusal'
import { type Allotment, closed } from './allotment'

/** What one unit of each kind of cost weighs. */
export type TierWeights = {
  missing: number
  vacancies: number
  reserve: number
  load: number
  misfit: number
  districts: number
}

/**
 * Weights under which the cheapest allotment is the first in lexicographic order: one unit outweighs all that is below
 * it. A flow is cheapest when no exchange along a cycle gains anything, and a cycle passes every row and column once,
 * so a weight need only be greater than what the costs below it can change along one cycle. Throws Refusal `invalid`
 * where sums could not be exact.
 */
export function tierWeights({ columns, districts, mayMiss, rows }: Allotment): TierWeights {
  const inDistrict = new Int32Array(districts)
  for (const { district } of rows) inDistrict[district] = (inDistrict[district] ?? 0) + 1
  const most = (values: Iterable<number>) => {
    let greatest = 0
    for (const value of values) if (value !== closed && value > greatest) greatest = value
    return greatest
  }
  const rowsOnCycle = Math.min(rows.length, columns.length * districts + 1)
  const highest = (column: (typeof columns)[number]) =>
    most(column.loadByDistrict) + Math.min(most(inDistrict), column.free)

  let above = 1
  const weightAbove = (change: number) => {
    const weight = above
    above += weight * change
    return weight
  }
  const weights: TierWeights = {
    districts: weightAbove(columns.length * most(columns.map(highest))),
    misfit: weightAbove(rowsOnCycle * most(rows.map(({ misfit }) => most(misfit)))),
    load: weightAbove(most(columns.map(({ free, load }) => load + Math.min(free, rows.length)))),
    reserve: weightAbove(columns.some(({ reserve }) => reserve) ? 1 : 0),
    vacancies: weightAbove(rowsOnCycle * most(rows.map(({ vacancies }) => most(vacancies ?? [])))),
    missing: weightAbove(mayMiss ? 1 : 0),
  }
  if (above > 2 ** 50) throw new Refusal('invalid', '作品和评委太多，无法一次精确分配，请分批分配。')
  return weights
}
