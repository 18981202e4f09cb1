import { average } from './average'
import { connectedParts } from './connected-parts'
import { solveDefinite } from './solve-definite'

/** One submitted sheet: who gave how many points to what. */
export type Observation = { entry: string; judge: string; total: number }

/**
 * How severe a judge is: the points by which they mark the same work below the average judge of their part; below 0
 * for a lenient one. Only judges of the same `part` can be compared.
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
  const severities = solveSeverities([...byEntry.values()], [...byJudge.keys()])
  const severityOf = (judge: string) => severities.get(judge) ?? 0
  const levelled = ({ judge, total }: Observation) => total + severityOf(judge)
  const levels = new Map([...byEntry].map(([entry, own]) => [entry, average(own.map(levelled))]))
  const rest = (sheet: Observation) => levelled(sheet) - (levels.get(sheet.entry) ?? 0)
  return {
    judges: [...byJudge].map(([judge, own]) => ({ judge, severity: severityOf(judge), sheets: own.length })),
    entries: [...levels].map(([entry, level]) => ({ entry, level })),
    squares: observations.reduce((sum, sheet) => sum + rest(sheet) ** 2, 0),
  }
}

/** Solves the normal equations of connected judges, to which every entry gives what its sheets differ from its mean. */
function solveSeverities(
  entries: readonly (readonly Observation[])[],
  judges: readonly string[],
): Map<string, number> {
  const place = new Map(judges.map((judge, index) => [judge, index]))
  const at = ({ judge }: Observation) => place.get(judge) ?? 0
  // That severities add up to zero, as a row of ones times itself, makes the matrix definite.
  const matrix = judges.map(() => new Float64Array(judges.length).fill(1))
  const right = new Float64Array(judges.length)
  for (const own of entries) {
    const mean = average(own.map(({ total }) => total))
    for (const sheet of own) {
      const row = matrix[at(sheet)]
      addTo(right, at(sheet), mean - sheet.total)
      addTo(row, at(sheet), 1)
      for (const other of own) addTo(row, at(other), -1 / own.length)
    }
  }
  const solution = solveDefinite(matrix, right)
  return new Map(judges.map((judge, index) => [judge, solution[index] ?? 0]))
}

function addTo(values: Float64Array | undefined, index: number, by: number): void {
  if (values) values[index] = (values[index] ?? 0) + by
}
