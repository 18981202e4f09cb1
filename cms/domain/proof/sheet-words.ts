import { Fraction } from 'fraction.js'
import type { Rubric } from '../rubric'
import { totalOf } from '../scoring'
import type { SheetLeaf } from './sheet-leaf'

/** How a sentence names a sheet of an entry. */
export function sheetName({ round, seat }: Pick<SheetLeaf, 'round' | 'seat'>): string {
  return round > 1 ? `第 ${round} 轮评委 ${seat}` : `评委 ${seat}`
}

/** What is wrong with the total a sheet states, or null when its marks and adjustments add up to it. */
export function totalDifference(sheet: SheetLeaf, rubric: Rubric): string | null {
  const total = totalOf(sheet.marks, sheet.adjustments, rubric)
  const stated = new Fraction(sheet.total)
  if (total.equals(stated)) return null
  return `${sheetName(sheet)} 的总分写的是 ${stated.toString()}，各项加起来是 ${total.toString()}。`
}
