/** How many totals lie from `from` up to, not including, `to`; the last bucket has no end. */
export type Bucket = { from: number; to: number; count: number }

/**
 * Sorts totals into buckets of equal width from 0 to the scale. The last also takes the scale itself and what bonuses
 * or standard scores lift above it, the first what standard scores put below 0.
 */
export function distribution(totals: readonly number[], scale: number, buckets = 10): Bucket[] {
  const width = scale / buckets
  const counts = Array.from({ length: buckets }, () => 0)
  for (const total of totals) {
    const place = Math.min(Math.max(Math.floor((total * buckets) / scale), 0), buckets - 1)
    counts[place] = (counts[place] ?? 0) + 1
  }
  return counts.map((count, place) => ({ from: place * width, to: (place + 1) * width, count }))
}
