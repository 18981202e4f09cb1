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
  if (sheet.abstained) return null
  const total = totalOf(sheet.marks, sheet.adjustments, rubric)
  if (sheet.total !== null && total.equals(new Fraction(sheet.total))) return null
  return `${sheetName(sheet)} 的总分写的是 ${points(sheet.total)}，各项加起来是 ${points(total)}。`
}

const points = (total: string | Fraction | null): string =>
  total === null ? '空白' : new Fraction(total).toString()
