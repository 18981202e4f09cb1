import { Refusal } from '../refusal'
import { type Allotment, type Column, closed } from './allotment'
import { highestCost } from './min-cost-flow'

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
 * Weights under which the cheapest allotment is the first in lexicographic order: one unit of each kind outweighs all
 * that is below it. A flow is cheapest when no exchange round a cycle gains anything, and a cycle comes through each
 * row, share of a district, column and the sink once at most, so a weight need only be greater than what the costs
 * below it can change along one cycle. Throws Refusal `invalid` where sums could not be exact.
 */
export function tierWeights({ columns, districts, mayMiss, rows }: Allotment): TierWeights {
  const rowsOnCycle = Math.min(rows.length, columns.length * districts + 1)
  const inDistrict = [...Map.groupBy(rows, ({ district }) => district).values()].map(({ length }) => length)
  const takes = ({ beyond, free }: Column) => (beyond ? rows.length : free)
  const share = most(
    columns.map((column) => most(column.loadByDistrict) + Math.min(most(inDistrict), takes(column))),
  )
  const misfit = most(rows.map((row) => most(row.misfit.filter((fit) => fit !== closed))))
  const vacancies = most(rows.map((row) => most(row.vacancies ?? [])))
  const beyond = most(columns.map((column) => column.beyond ?? 0))

  let below = 1
  const above = (change: number) => {
    const weight = below
    below += weight * change
    return weight
  }
  const weights: TierWeights = {
    districts: above(columns.length * share),
    misfit: above(rowsOnCycle * misfit),
    load: above(most(columns.map((column) => column.load + takes(column)))),
    reserve: above(columns.some(({ reserve }) => reserve) ? 1 : 0),
    vacancies: above(rowsOnCycle * vacancies + beyond),
    missing: above(1),
  }
  const highest = mayMiss ? weights.missing : weights.vacancies * (Math.max(vacancies, beyond) + 1)
  if (highest > highestCost) throw new Refusal('invalid', '作品和评委太多，无法一次精确分配，请分批分配。')
  return weights
}

function most(values: Iterable<number>): number {
  let greatest = 0
  for (const value of values) if (value > greatest) greatest = value
  return greatest
}
