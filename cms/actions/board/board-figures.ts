import { aggregateAll } from '../../domain/aggregate-all'
import { exactDecimal } from '../../domain/exact-decimal'
import { formatScore, type ScoringPolicy, scoreRange } from '../../domain/scoring'
import { severityModel } from '../../domain/statistics/severity'
import { type JudgedRound, observationsOf, unitOf } from './judged-rounds'

/** What other ways of scoring make of an entry, beside its official score; with the decimals of the policy. */
export type Figures = {
  mean: string
  /** Null with fewer sheets than are trimmed from. */
  trimmed: string | null
  median: string
  standard: string
  /** What it would get from all judges of its part, by the additive model of severity: a report, never the score. */
  level: string
  /** The highest total less the lowest; null with one sheet. */
  range: string | null
}

/** The figures of every entry in the last round that it was admitted to, by its id. */
export function boardFigures(judged: readonly JudgedRound[], policy: ScoringPolicy): Map<string, Figures> {
  const levels = new Map(
    severityModel(observationsOf(judged)).entries.map(({ entry, level }) => [entry, level]),
  )
  const rounds = [...Map.groupBy(judged, ({ round }) => round).values()]
  return new Map(rounds.flatMap((units) => figuresIn(units, policy, levels)))
}

function figuresIn(
  units: JudgedRound[],
  policy: ScoringPolicy,
  levels: ReadonlyMap<string, number>,
): [string, Figures][] {
  const by = (method: ScoringPolicy['method']) =>
    new Map(aggregateAll(units, { ...trimming(policy), method }).map((scored) => [scored.id, scored]))
  const [mean, trimmed, median, standard] = [
    by('mean'),
    by('trimmed-mean'),
    by('median'),
    by('standard-score'),
  ]
  const shown = (scored: ReturnType<typeof mean.get>) =>
    scored ? formatScore(scored.score, policy.decimals) : ''
  return units
    .filter(({ own }) => own)
    .map((unit) => {
      const { id, sheets } = unit
      const cut = trimmed.get(id)
      const figures = {
        mean: shown(mean.get(id)),
        trimmed: cut?.method === 'trimmed-mean' ? shown(cut) : null,
        median: shown(median.get(id)),
        standard: shown(standard.get(id)),
        level: formatScore(exactDecimal(levels.get(unitOf(unit)) ?? 0), policy.decimals),
        range: sheets.length > 1 ? formatScore(scoreRange(sheets.map(({ total }) => total)), 1) : null,
      }
      return [id, figures]
    })
}

/** A policy that trims nothing is compared with leaving out one high and one low of five. */
function trimming({ trimFrom, trimHigh, trimLow }: ScoringPolicy) {
  return trimHigh + trimLow > 0 ? { trimFrom, trimHigh, trimLow } : { trimFrom: 5, trimHigh: 1, trimLow: 1 }
}
