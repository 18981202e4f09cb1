/** How many entries every two judges share; judges are numbered from 0. */
export type Meetings = {
  between: (one: number, other: number) => number
  /** One judge joins the others on an entry, or leaves them (−1). */
  change: (one: number, others: readonly number[], by: 1 | -1) => void
  /** The most entries that two judges share, how many pairs share some, and the sum of the squares over all. */
  summary: () => { most: number; pairs: number; squares: number }
}

/** Counts the meetings of so many judges on entries, each with a list of its judges. */
export function meetingsOf(judges: number, entries: readonly (readonly number[])[]): Meetings {
  const counts = new Int32Array(judges * judges)
  const between = (one: number, other: number) => counts[one * judges + other] ?? 0
  const change = (one: number, others: readonly number[], by: 1 | -1) => {
    for (const other of others) {
      counts[one * judges + other] = between(one, other) + by
      counts[other * judges + one] = between(other, one) + by
    }
  }
  for (const sitting of entries)
    for (const [place, judge] of sitting.entries()) change(judge, sitting.slice(0, place), 1)
  return {
    between,
    change,
    summary: () => {
      const counted = counts.filter((count) => count > 0)
      return {
        most: counted.reduce((most, count) => Math.max(most, count), 0),
        pairs: counted.length / 2,
        squares: counted.reduce((sum, count) => sum + count * count, 0) / 2,
      }
    },
  }
}
