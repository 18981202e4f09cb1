import { beijingTime } from './beijing-time'
import { turningPoints, wording } from './phase-wording'
import { Refusal } from './refusal'

/** A review round after the first: when it is, and how many entries of each ranking go on to it. */
export type LaterRound = { opensAt: string; closesAt: string; advance: number; sheetsPerEntry: number }

/** The dates a campaign is run by: ISO instants, and minutes of grace after the deadline. */
export type Schedule = {
  opensAt: string
  submissionClosesAt: string
  graceMinutes: number
  /** Until when districts forward; without it schools submit straight to the office. */
  forwardingClosesAt?: string | null
  reviewOpensAt: string
  reviewClosesAt: string
  laterRounds?: LaterRound[] | null
}

export type CampaignClock = {
  schedule: Schedule
  announcedAt?: string | null
  decidedAt?: string | null
}

/** What a campaign goes through, in order (domain.md §3.1); one without forwarding leaves that phase out. */
export const phases = [
  'upcoming',
  'submission',
  'forwarding',
  'screening',
  'reviewing',
  'deliberation',
  'notice',
  'decided',
] as const

export type Phase = (typeof phases)[number]

/** What people call each phase. */
export const phaseLabels: Record<Phase, string> = {
  upcoming: '未开始',
  submission: '征集中',
  forwarding: '县区推荐',
  screening: '形式审查',
  reviewing: '评审中',
  deliberation: '待公布',
  notice: '公示中',
  decided: '已公布',
}

export type ContestAction =
  | 'draft'
  | 'submit'
  | 'resubmit'
  | 'withdraw'
  | 'forward'
  | 'screen'
  | 'return'
  | 'blind'
  | 'assign'
  | 'score'
  | 'recuse'
  | 'key-in'
  | 'advance'
  | 'change-award'
  | 'announce'
  | 'object'
  | 'decide'
  | 'certify'

/**
 * What each phase permits. `resubmit` is handing in again what was returned; `blind` is making and mending what judges
 * read; `key-in` is a clerk's typing of paper sheets, which arrive after the round; `object` and `decide` deal with the
 * public notice.
 */
export const permitted: Record<ContestAction, readonly Phase[]> = {
  draft: ['upcoming', 'submission', 'forwarding', 'screening', 'reviewing', 'deliberation'],
  submit: ['submission'],
  resubmit: ['submission', 'forwarding', 'screening'],
  withdraw: ['submission', 'forwarding', 'screening'],
  forward: ['submission', 'forwarding'],
  screen: ['submission', 'forwarding', 'screening'],
  return: ['submission', 'forwarding', 'screening'],
  blind: ['screening', 'reviewing'],
  assign: ['screening', 'reviewing'],
  score: ['reviewing'],
  recuse: ['reviewing'],
  'key-in': ['reviewing', 'deliberation'],
  advance: ['reviewing'],
  'change-award': ['deliberation'],
  announce: ['deliberation'],
  object: ['notice'],
  decide: ['notice'],
  certify: ['decided'],
}

/** Every phase but the first begins at a moment that can be told. */
const [, ...turns] = phases
export type Turn = (typeof turns)[number]

/** When the grace after the deadline is over, in milliseconds. */
export const graceEndOf = ({ graceMinutes, submissionClosesAt }: Schedule): number =>
  Date.parse(submissionClosesAt) + graceMinutes * 60_000

/** When each phase begins, in milliseconds; a phase lasts up to, not including, the start of the next. */
function startsOf({ schedule, announcedAt, decidedAt }: CampaignClock): Record<Turn, number> {
  const submissionEnds = graceEndOf(schedule)
  const { forwardingClosesAt, laterRounds, reviewClosesAt } = schedule
  return {
    submission: Date.parse(schedule.opensAt),
    forwarding: submissionEnds,
    screening: forwardingClosesAt ? Date.parse(forwardingClosesAt) : submissionEnds,
    reviewing: Date.parse(schedule.reviewOpensAt),
    deliberation: Date.parse(laterRounds?.at(-1)?.closesAt ?? reviewClosesAt),
    notice: announcedAt ? Date.parse(announcedAt) : Infinity,
    decided: decidedAt ? Date.parse(decidedAt) : Infinity,
  }
}

/** The phase of a campaign at an instant; its schedule is one that `checkSchedule` accepts. */
export function phaseAt(campaign: CampaignClock, now: Date): Phase {
  if (campaign.decidedAt) return 'decided'
  if (campaign.announcedAt) return 'notice'
  const starts = startsOf(campaign)
  return turns.findLast((turn) => starts[turn] <= now.getTime()) ?? 'upcoming'
}

/** Whether the result is public: in the notice and after it. */
export const isAnnounced = (phase: Phase): phase is 'notice' | 'decided' =>
  phase === 'notice' || phase === 'decided'

/** Whether an action is permitted in a phase. */
export function may(action: ContestAction, phase: Phase): boolean {
  return permitted[action].includes(phase)
}

/**
 * Throws Refusal `conflict`, saying when the time for the action begins or ended, unless that is now; and for
 * `forward` in a campaign without forwarding.
 */
export function requirePhase(campaign: CampaignClock, action: ContestAction, now: Date): void {
  if (action === 'forward' && !campaign.schedule.forwardingClosesAt)
    throw new Refusal('conflict', '本次征集不设县区推荐，学校提交的作品直接进入形式审查。')
  const phase = phaseAt(campaign, now)
  if (!may(action, phase)) throw new Refusal('conflict', whyNot(campaign, action, phase))
}

function whyNot(campaign: CampaignClock, action: ContestAction, phase: Phase): string {
  const { verb, tooLate } = wording[action]
  const opening = turns.slice(phases.indexOf(phase)).find((later) => may(action, later))
  if (opening && !isAnnounced(opening)) return `${tell(campaign, opening, '将于')}，届时才能${verb}。`
  if (opening) return `${turningPoints[opening].what}还没有${turningPoints[opening].happens}，不能${verb}。`
  const ending = isAnnounced(phase) ? phase : turnEnding(action)
  return `${tell(campaign, ending, '已于')}，不能再${verb}；${tooLate}。`
}

/** The turn that ends the time for an action: the one after the last phase that permits it. */
function turnEnding(action: ContestAction): Turn {
  return turns[phases.findLastIndex((phase) => may(action, phase))] ?? 'decided'
}

/** Tells when a phase begins or began: 征集已于 2026年9月25日 18:30 截止（含 30 分钟宽限）. */
function tell(campaign: CampaignClock, turn: Turn, tense: '将于' | '已于'): string {
  const { forwardingClosesAt, graceMinutes } = campaign.schedule
  const told = turn === 'screening' && !forwardingClosesAt ? 'forwarding' : turn
  const { what, happens } = turningPoints[told]
  const grace = told === 'forwarding' && graceMinutes > 0 ? `（含 ${graceMinutes} 分钟宽限）` : ''
  return `${what}${tense} ${beijingTime(startsOf(campaign)[turn])} ${happens}${grace}`
}

/** Whether work handed in at this instant is late: past the deadline, but within the grace. */
export function isLate(campaign: CampaignClock, at: Date): boolean {
  const deadline = Date.parse(campaign.schedule.submissionClosesAt)
  return at.getTime() >= deadline && at.getTime() < startsOf(campaign).forwarding
}
