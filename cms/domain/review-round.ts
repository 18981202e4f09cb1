import { beijingTime } from './beijing-time'
import type { Schedule } from './campaign'
import { Refusal } from './refusal'

/** One round of review: its number from 1 on, its name, its time, and how many judges an entry gets in it. */
export type Round = {
  number: number
  label: string
  opensAt: string
  closesAt: string
  sheetsPerEntry: number
  /** How many entries go on to this round; all of them to the first. */
  advance: number | null
}

/** The rounds of a campaign in order, the first with the campaign's own number of sheets for an entry. */
export function roundsOf(schedule: Schedule, sheetsPerEntry: number): [Round, ...Round[]] {
  const { laterRounds, reviewClosesAt, reviewOpensAt } = schedule
  const count = 1 + (laterRounds?.length ?? 0)
  const first = { opensAt: reviewOpensAt, closesAt: reviewClosesAt, sheetsPerEntry, advance: null }
  const later = (laterRounds ?? []).map((round, index) => ({
    number: index + 2,
    label: labelOf(index + 2, count),
    opensAt: round.opensAt,
    closesAt: round.closesAt,
    sheetsPerEntry: round.sheetsPerEntry,
    advance: round.advance,
  }))
  return [{ number: 1, label: labelOf(1, count), ...first }, ...later]
}

/** 评审 when it is the only round, else 初评 and 复评, and 终评 for the last from the third on. */
function labelOf(number: number, count: number): string {
  if (count === 1) return '评审'
  if (number > 2) return number === count ? '终评' : `第 ${number} 轮评审`
  return number === 1 ? '初评' : '复评'
}

/** The last round that has begun at this instant, or the first before any has. */
export function currentRound(rounds: readonly [Round, ...Round[]], now: Date): Round {
  return rounds.findLast(({ opensAt }) => Date.parse(opensAt) <= now.getTime()) ?? rounds[0]
}

/** Whether judges may work on sheets of this round now. */
export const isOpen = ({ closesAt, opensAt }: Round, now: Date): boolean =>
  Date.parse(opensAt) <= now.getTime() && now.getTime() < Date.parse(closesAt)

/** Throws Refusal `conflict`, saying when the round begins or ended, unless it is open. */
export function requireOpenRound(round: Round, now: Date): void {
  if (isOpen(round, now)) return
  const opens = Date.parse(round.opensAt)
  throw new Refusal(
    'conflict',
    now.getTime() < opens
      ? `${round.label}将于 ${beijingTime(opens)} 开始，届时才能评分。`
      : `${round.label}已于 ${beijingTime(Date.parse(round.closesAt))} 结束，不能再评分；如有疑问请联系评审秘书。`,
  )
}
