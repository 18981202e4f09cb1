import { sum } from './exact-average'
import { exactDecimal } from './exact-decimal'

/** Numbers added up exactly, and how far they are from the whole that they should come to, as decimals. */
export type SumAgainst = { total: string; difference: 'none' | 'short' | 'over'; by: string }

/** Takes finite numbers as they are written: 0.1 and 0.2 come to 0.3. */
export function sumAgainst(numbers: readonly number[], whole: number): SumAgainst {
  const total = sum(numbers.map(exactDecimal))
  const missing = exactDecimal(whole).sub(total)
  const difference = missing.equals(0) ? 'none' : missing.gt(0) ? 'short' : 'over'
  return { total: total.toString(), difference, by: missing.abs().toString() }
}
