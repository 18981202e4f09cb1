/** Something that counts once, under a name, on a day (YYYY-MM-DD). */
export type Counted = { name: string; day: string }

export type Tally = { name: string; inMonth: number; inYear: number }

/**
 * How often each name comes up in a month (YYYY-MM), and in its year up to the end of that month; the most frequent first.
 * Names of `listed` stand there even with nothing.
 */
export function tally(items: readonly Counted[], month: string, listed: readonly string[] = []): Tally[] {
  const rows = new Map<string, Tally>(listed.map((name) => [name, { name, inMonth: 0, inYear: 0 }]))
  for (const { day, name } of items) {
    if (day.slice(0, 4) !== month.slice(0, 4) || day.slice(0, 7) > month) continue
    const row = rows.get(name) ?? { name, inMonth: 0, inYear: 0 }
    rows.set(name, {
      name,
      inYear: row.inYear + 1,
      inMonth: row.inMonth + (day.slice(0, 7) === month ? 1 : 0),
    })
  }
  return [...rows.values()].sort(
    (one, other) => other.inMonth - one.inMonth || other.inYear - one.inYear || compare(one.name, other.name),
  )
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
