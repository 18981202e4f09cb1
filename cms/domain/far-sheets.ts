import { Fraction } from 'fraction.js'
import { median } from './exact-average'

/** A sheet whose total is `distance` points above (or, negative, below) the median of the others on its entry. */
export type FarSheet = { id: string; judge: string; distance: Fraction; limit: Fraction }

/** Makes the median of absolute distances an estimate of a standard deviation, for distances spread normally. */
const normalConsistency = new Fraction(14826, 10000)
const deviations = new Fraction(5, 2)

/**
 * The sheets far from their panel. The distance of a sheet is its total less the median of the other totals on the
 * entry, of which there must be two at least. A sheet is far when that is more, up or down, than the trigger in points
 * and more than 2.5 robust standard deviations: 2.5 × 1.4826 × the median of the absolute distances of all sheets given
 * here. So where judges differ much everywhere, only those who differ more than usual stand out.
 */
export function farSheets(
  entries: readonly { id: string; marked: readonly { judge: string; total: Fraction }[] }[],
  trigger: Fraction,
): FarSheet[] {
  const distances = entries
    .filter(({ marked }) => marked.length > 2)
    .flatMap(({ id, marked }) =>
      marked.map(({ judge, total }, index) => {
        const others = marked.toSpliced(index, 1).map((other) => other.total)
        return { id, judge, distance: total.sub(median(others)) }
      }),
    )
  if (distances.length === 0) return []
  const usual = median(distances.map(({ distance }) => distance.abs()))
  const robust = usual.mul(normalConsistency).mul(deviations)
  const limit = robust.gt(trigger) ? robust : trigger
  return distances.filter(({ distance }) => distance.abs().gt(limit)).map((far) => ({ ...far, limit }))
}
