import type { CellContent } from './table'

const notations = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/,
  /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})日?$/,
  /^(\d{4})(\d{2})(\d{2})$/,
]

const day = 86_400_000
/** Excel counts days from here; the serial numbers of 2000 and 2100 bound what can be a date at all. */
const origin = Date.UTC(1899, 11, 30)
const [first, last] = [36_526, 73_415]

/**
 * A day as YYYY-MM-DD, from a date cell, from Excel's number of a day or from any of the notations of offices: 2019-7-9,
 * 2019/07/09, 2019.07.09, 2019年7月9日 and 20190709; null when it is none, or no day of the calendar.
 */
export function readDay(content: CellContent): string | null {
  if (content instanceof Date)
    return Number.isNaN(content.getTime()) ? null : content.toISOString().slice(0, 10)
  if (typeof content === 'number' && content >= first && content < last)
    return new Date(origin + Math.floor(content) * day).toISOString().slice(0, 10)
  const text = String(content ?? '')
    .normalize('NFKC')
    .replace(/\s+(00?:00(:00)?)?$/, '')
    .replace(/\s/g, '')
  const [, year, month, date] = notations.map((notation) => notation.exec(text)).find(Boolean) ?? []
  if (!year || !month || !date) return null
  const told = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const instant = new Date(`${told}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(told) ? told : null
}
