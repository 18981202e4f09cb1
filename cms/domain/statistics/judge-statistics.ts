import { average, squaresAbout } from './average'
import { type Observation, severityModel } from './severity'

/** What one judge's sheets look like; figures in points. */
export type JudgeStatistics = {
  judge: string
  sheets: number
  mean: number
  /** About the mean, divided by the number of sheets. */
  deviation: number
  /** As `severityModel` tells: above 0 is severe, below 0 lenient; comparable within a `part` only. */
  severity: number
  part: number
  /** How far the judge's totals are from the mean of the others on the same entry, on the average; null without others. */
  distance: number | null
}

/** Describes every judge by their submitted sheets, in order of the judges' ids. */
export function judgeStatistics(observations: readonly Observation[]): JudgeStatistics[] {
  const byJudge = Map.groupBy(observations, ({ judge }) => judge)
  const byEntry = Map.groupBy(observations, ({ entry }) => entry)
  const others = ({ entry, judge }: Observation) =>
    (byEntry.get(entry) ?? []).filter((other) => other.judge !== judge).map(({ total }) => total)
  return severityModel(observations)
    .judges.map(({ judge, part, severity, sheets }) => {
      const own = byJudge.get(judge) ?? []
      const totals = own.map(({ total }) => total)
      const distances = own
        .map((sheet) => ({ total: sheet.total, panel: others(sheet) }))
        .filter(({ panel }) => panel.length > 0)
        .map(({ panel, total }) => Math.abs(total - average(panel)))
      return {
        judge,
        sheets,
        mean: average(totals),
        deviation: Math.sqrt(squaresAbout(totals) / totals.length),
        severity,
        part,
        distance: distances.length > 0 ? average(distances) : null,
      }
    })
    .sort((one, other) => (one.judge < other.judge ? -1 : 1))
}
