import { Refusal } from './refusal'

/** How many entries each may hand in: a school, an author, and a district, of which 市直 counts as one. */
export type Quotas = {
  perSchool: number
  perAuthor?: number | null
  /** The districts that have a quota, by id; others have none. */
  districts?: { district: string; min?: number | null; max: number }[] | null
  /** How many of one category a district may hand in. */
  categories?: { category: string; max: number }[] | null
}

/** One bound as those it binds see it: how much of it is used, and a least number where there is one. */
export type QuotaLine = { label: string; used: number; max: number; min: number | null }

/** How many more fit, never below 0: a bound can be lowered under what was handed in before. */
export const roomIn = ({ max, used }: Pick<QuotaLine, 'max' | 'used'>): number => Math.max(0, max - used)

/**
 * Throws Refusal `conflict` when one of these bounds has no room for one more, naming the first.
 * @param kept what becomes of the work that is refused, as the end of the sentence
 */
export function requireRoom(lines: readonly QuotaLine[], kept: string): void {
  const full = lines.find((line) => roomIn(line) === 0)
  if (full) throw new Refusal('conflict', `${full.label}最多报送 ${full.max} 件，名额已用完；${kept}。`)
}

/** The bounds of a district that it has not reached yet: a least number, and how many are missing. */
export function shortOf(lines: readonly QuotaLine[]): { label: string; min: number; missing: number }[] {
  return lines.flatMap(({ label, min, used }) =>
    min !== null && used < min ? [{ label, min, missing: min - used }] : [],
  )
}

/** The bounds on a school, and on each author by name, given how many entries they have handed in. */
export function schoolLines(
  quotas: Quotas,
  used: { school: number; authors: { name: string; entries: number }[] },
): QuotaLine[] {
  const { perAuthor, perSchool } = quotas
  return [
    { label: '每校', used: used.school, max: perSchool, min: null },
    ...used.authors.flatMap(({ entries, name }) =>
      perAuthor ? [{ label: `每位作者（${name}）`, used: entries, max: perAuthor, min: null }] : [],
    ),
  ]
}

/** The bounds on a district: in all where it has a quota, and by category where the campaign bounds it. */
export function districtLines(
  quotas: Quotas,
  district: string,
  used: { all: number; categories: { key: string; label: string; entries: number }[] },
): QuotaLine[] {
  const quota = quotas.districts?.find((candidate) => candidate.district === district)
  const whole = quota ? [{ label: '本县区', used: used.all, max: quota.max, min: quota.min ?? null }] : []
  const parts = used.categories.flatMap(({ entries, key, label }) => {
    const part = quotas.categories?.find(({ category }) => category === key)
    return part ? [{ label: `本县区“${label}”类`, used: entries, max: part.max, min: null }] : []
  })
  return [...whole, ...parts]
}

/**
 * Throws Refusal `invalid`, with the field, unless each bound is a whole number, no least number exceeds its
 * most, and no district or category is listed twice.
 */
export function checkQuotas({ categories, districts, perAuthor, perSchool }: Quotas): void {
  if (!isWhole(perSchool, 1)) refuse('perSchool', '每校上限请填不小于 1 的整数。')
  if (!isWhole(perAuthor ?? 1, 1)) refuse('perAuthor', '每位作者上限请填不小于 1 的整数。')
  for (const [index, { district, max, min }] of (districts ?? []).entries()) {
    const at = `districts.${index}`
    if (districts?.findIndex((other) => other.district === district) !== index)
      refuse(`${at}.district`, '同一个县区的名额填了两次，请只保留一行。')
    if (!isWhole(max)) refuse(`${at}.max`, '县区名额上限请填不小于 0 的整数。')
    if (!isWhole(min ?? 0) || (min ?? 0) > max) refuse(`${at}.min`, '县区名额下限须是不超过上限的整数。')
  }
  for (const [index, { category, max }] of (categories ?? []).entries()) {
    const at = `categories.${index}`
    if (categories?.findIndex((other) => other.category === category) !== index)
      refuse(`${at}.category`, '同一个类别的名额填了两次，请只保留一行。')
    if (!isWhole(max)) refuse(`${at}.max`, '类别名额上限请填不小于 0 的整数。')
  }
}

const refuse = (field: string, message: string): never => {
  throw new Refusal('invalid', message, `quotas.${field}`)
}

const isWhole = (value: number, least = 0) => Number.isInteger(value) && value >= least
