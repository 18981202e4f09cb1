import { average } from './average'
import { connectedParts } from './connected-parts'
import { solveDefinite } from './solve-definite'

/** One submitted sheet: who gave how many points to what. */
export type Observation = { entry: string; judge: string; total: number }

/**
 * How severe a judge is: the points by which they mark the same work below the other judges of their part; below 0 for
 * a lenient judge. Only judges of the same `part` can be compared.
 */
export type Severity = { judge: string; severity: number; sheets: number; part: number }

/** An entry's level on the panel's scale: what it would get on the average from all judges of its part. */
export type Level = { entry: string; level: number; part: number }

export type SeverityModel = {
  judges: Severity[]
  entries: Level[]
  /** The mean level of the entries of each part (μ). */
  means: number[]
  /** Standard deviation of what the model leaves open, in points; null when it fits as many numbers as there are sheets. */
  residualDeviation: number | null
}

/**
 * Explains totals by entry and judge, total = μ + entry − severity + rest, by exact least squares. Entries and judges
 * that no chain of common sheets connects are different parts: within each the entries' effects add up to zero, and so
 * do the severities, and between parts nothing is known. The normal equations of the judges, with the entries
 * eliminated, are solved directly.
 */
export function severityModel(observations: readonly Observation[]): SeverityModel {
  const parts = connectedParts(observations)
  const fits = parts.map(fitPart)
  const squares = fits.reduce((sum, fit) => sum + fit.squares, 0)
  const judges = fits.flatMap((fit, part) => fit.judges.map((judge) => ({ ...judge, part })))
  const entries = fits.flatMap((fit, part) => fit.entries.map((entry) => ({ ...entry, part })))
  const freedom = observations.length - judges.length - entries.length + parts.length
  return {
    judges,
    entries,
    means: fits.map((fit) => average(fit.entries.map(({ level }) => level))),
    residualDeviation: freedom > 0 ? Math.sqrt(squares / freedom) : null,
  }
}

function fitPart(observations: readonly Observation[]) {
  const byEntry = Map.groupBy(observations, ({ entry }) => entry)
  const byJudge = Map.groupBy(observations, ({ judge }) => judge)
  const index = new Map([...byJudge.keys()].map((judge, place) => [judge, place]))
  const at = (judge: string) => index.get(judge) ?? 0

  // The constraint that severities add up to zero, as a row of ones times itself, makes the matrix definite.
  const matrix = [...byJudge].map(() => [...byJudge].map(() => 1))
  const right = [...byJudge].map(() => 0)
  const add = (row: number, column: number, by: number) => {
    const line = matrix[row]
    if (line) line[column] = (line[column] ?? 0) + by
  }
  for (const own of byEntry.values()) {
    const mean = average(own.map(({ total }) => total))
    for (const { judge, total } of own) {
      right[at(judge)] = (right[at(judge)] ?? 0) + mean - total
      add(at(judge), at(judge), 1)
      for (const other of own) add(at(judge), at(other.judge), -1 / own.length)
    }
  }
  const severities = solveDefinite(matrix, right)
  const severityOf = (judge: string) => severities[at(judge)] ?? 0

  const levels = new Map(
    [...byEntry].map(([entry, own]) => [
      entry,
      average(own.map(({ judge, total }) => total + severityOf(judge))),
    ]),
  )
  const squares = observations.reduce(
    (sum, { entry, judge, total }) => sum + (total - (levels.get(entry) ?? 0) + severityOf(judge)) ** 2,
    0,
  )
  return {
    judges: [...byJudge].map(([judge, own]) => ({ judge, severity: severityOf(judge), sheets: own.length })),
    entries: [...levels].map(([entry, level]) => ({ entry, level })),
    squares,
  }
}
