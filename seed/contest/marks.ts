import type { Mark, Rubric } from '../../cms/domain/rubric'

/**
 * A total spread over a rubric's criteria in its steps, each criterion near the same share of its points.
 * `total` is a multiple of the step and at most the scale.
 */
export function marksFor(total: number, { criteria, scale, step }: Rubric): Mark[] {
  let left = total
  const marks = criteria.map(({ key, points }) => {
    const share = Math.floor((points * total) / scale / step) * step
    left -= share
    return { criterion: key, points: share, room: points - share }
  })
  return marks.map(({ criterion, points, room }) => {
    const more = Math.min(room, left)
    left -= more
    return { criterion, points: points + more }
  })
}

const spreads = [
  [-2, -1, 0, 1, 2],
  [-3, -0.5, 0, 0.5, 3],
  [-1.5, -1, 0, 1, 1.5],
  [-4, -1.5, 0, 1.5, 4],
]

/** The five totals of the entry that ends at `place` (0 is first); places 13 and 14 tie, on the cut of the second tier. */
export function totalsAt(place: number): number[] {
  const level = place === 14 ? 13 : place
  const middle = 92 - level * 0.5
  const spread = place === 30 ? [-14, -1, 0, 1, 14] : spreads[place % spreads.length]
  return (spread ?? []).map((difference) => middle + difference)
}
