import { idOf } from '../../access/roles'
import type { SheetStatus } from '../../domain/sheet'
import { agreementSentence, krippendorffAlpha } from '../../domain/statistics/agreement'
import { type Bucket, distribution } from '../../domain/statistics/distribution'
import { type JudgeStatistics, judgeStatistics } from '../../domain/statistics/judge-statistics'
import type { Campaign } from '../../payload-types'
import type { JudgeWithSchool } from '../contest-records'
import type { ContestSheet } from './contest-sheets'
import { type JudgedRound, observationsOf } from './judged-rounds'

/**
 * Every judge, panel by panel, with a number to stand for the name, how far they are, and how they mark beside the others.
 */
export function boardJudges(
  campaign: Campaign,
  judges: readonly JudgeWithSchool[],
  sheets: readonly ContestSheet[],
  judged: readonly JudgedRound[],
) {
  const own = Map.groupBy(sheets, ({ judge }) => idOf(judge) ?? '')
  const observations = observationsOf(judged)
  const totals = Map.groupBy(observations, ({ judge }) => judge)
  const statistics = new Map(judgeStatistics(observations).map((one) => [one.judge, one]))
  return inPanels(campaign, judges).map(({ id, name, panel, school }, index) => {
    const marking = statistics.get(id)
    const given = (totals.get(id) ?? []).map(({ total }) => total)
    return {
      id,
      number: index + 1,
      name,
      school: school?.name ?? null,
      panel,
      ...progressOf(own.get(id) ?? []),
      marking: marking
        ? { ...rounded(marking), lowest: Math.min(...given), highest: Math.max(...given) }
        : null,
    }
  })
}

/** How many sheets gave how many points in all, in fifty classes of the scale. */
export const boardTotals = ({ rubric }: Campaign, judged: readonly JudgedRound[]): Bucket[] =>
  distribution(
    observationsOf(judged).map(({ total }) => total),
    rubric.scale,
    50,
  ).map(({ count, from, to }) => ({ count, from: hundredths(from), to: hundredths(to) }))

/** How far judges agree on the works that several have scored, with a sentence on what it means. */
export function boardAgreement(judged: readonly JudgedRound[]) {
  const alpha = krippendorffAlpha(judged.map(({ sheets }) => sheets.map(({ total }) => total.valueOf())))
  return { alpha, sentence: agreementSentence(alpha) }
}

/** The judges in the order of the campaign's panels, those in none last. */
function inPanels({ panels, review }: Campaign, judges: readonly JudgeWithSchool[]) {
  const all = review.mixing === 'panels' ? (panels ?? []) : []
  const placeOf = ({ id }: JudgeWithSchool) => {
    const place = all.findIndex((panel) => panel.judges.some((member) => idOf(member) === id))
    return place === -1 ? all.length : place
  }
  return judges
    .map((judge) => ({ ...judge, place: placeOf(judge) }))
    .sort((one, other) => one.place - other.place)
    .map(({ place, ...judge }) => ({ ...judge, panel: all[place]?.name ?? null }))
}

function progressOf(sheets: readonly ContestSheet[]) {
  const count = (...statuses: SheetStatus[]) =>
    sheets.filter(({ status }) => statuses.includes(status)).length
  return {
    assigned: count('assigned', 'started', 'submitted'),
    started: count('started'),
    submitted: count('submitted'),
    recused: count('recused'),
    abstained: count('abstained'),
  }
}

/** To hundredths of a point, which is what is shown of statistics. */
const hundredths = (value: number): number => Math.round(value * 100) / 100

function rounded({ deviation, distance, mean, part, severity }: JudgeStatistics) {
  return {
    mean: hundredths(mean),
    deviation: hundredths(deviation),
    severity: hundredths(severity),
    distance: distance === null ? null : hundredths(distance),
    part,
  }
}
