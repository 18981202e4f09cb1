import { Refusal } from './refusal'

/** A class of marks that guides the judge, such as 优 17–20: both ends belong to it. */
export type Band = { label: string; from: number; to: number; description?: string | null }

type Banded = { label: string; points: number; bands?: Band[] | null }

/**
 * Throws Refusal `invalid`, with the field below `at`, unless a criterion's bands have names, lie within 0 and its
 * points, stand from the highest down and do not overlap (domain.md §3.8, R7). There may be room between two bands.
 */
export function checkBands({ bands, label: criterion, points }: Banded, at: string): void {
  let above: Band | undefined
  for (const [index, band] of (bands ?? []).entries()) {
    const { from, label, to } = band
    const refuse = (field: keyof Band, message: string): never => {
      throw new Refusal('invalid', message, `${at}.bands.${index}.${field}`)
    }
    if (!label.trim()) refuse('label', `“${criterion}”的第 ${index + 1} 个档次没有名称，请填写。`)
    const name = `“${criterion}”的档次“${label}”`
    if (!(from >= 0)) refuse('from', `${name}的最低分须是不小于 0 的数，请重新填写。`)
    if (!(to >= from)) refuse('to', `${name}的最高分不能低于最低分，请调整。`)
    if (to > points) refuse('to', `${name}的最高分超过了该项的 ${points} 分，请调整。`)
    if (above && to >= above.from)
      refuse('to', `${name}须低于前面的“${above.label}”，请从高到低填写，不要重叠。`)
    above = band
  }
}

/** The band that a mark falls in, or null between bands and where there are none. */
export function bandAt({ bands }: Pick<Banded, 'bands'>, points: number): Band | null {
  return bands?.find(({ from, to }) => from <= points && points <= to) ?? null
}
