/** The number that was typed, full-width digits and Chinese full stops included; null when nothing was. */
export function pointsIn(typed: string | undefined): number | null {
  const text = (typed ?? '').normalize('NFKC').replaceAll('。', '.').trim()
  if (text === '') return null
  return /^-?\d+(\.\d*)?$/.test(text) ? Number(text) : Number.NaN
}

/** The same number in plain digits; what is not a number stays as typed. */
export function tidied(typed: string): string {
  const points = pointsIn(typed)
  return points === null || Number.isNaN(points) ? typed : String(points)
}

/** What may be typed into one field: 0 to `most` in whole steps; `ends`: one step down from nothing is the most. */
export type PointsRange = { most: number; step: number; ends: boolean }

/** One step up or down from what is typed, within the range. */
export function stepped(typed: string | undefined, by: 1 | -1, { ends, most, step }: PointsRange): string {
  const now = pointsIn(typed)
  if (now === null || Number.isNaN(now)) return String(by > 0 ? step : ends ? most : 0)
  const next = Math.round((now + by * step) * 10) / 10
  return String(Math.min(most, Math.max(0, next)))
}
