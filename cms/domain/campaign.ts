import { beijingTime } from './beijing-time'
import { Refusal } from './refusal'

/** The dates a campaign is run by: ISO instants, and minutes of grace after the deadline. */
export type Schedule = {
  opensAt: string
  submissionClosesAt: string
  graceMinutes: number
  reviewOpensAt: string
  reviewClosesAt: string
}

export type CampaignClock = { schedule: Schedule; announcedAt?: string | null }

export const phases = [
  'upcoming',
  'submission',
  'screening',
  'reviewing',
  'deliberation',
  'announced',
] as const

export type Phase = (typeof phases)[number]

export const phaseLabels: Record<Phase, string> = {
  upcoming: '未开始',
  submission: '征集中',
  screening: '形式审查',
  reviewing: '评审中',
  deliberation: '待公布',
  announced: '已公布',
}

export type ContestAction =
  | 'draft'
  | 'submit'
  | 'resubmit'
  | 'withdraw'
  | 'screen'
  | 'return'
  | 'assign'
  | 'score'
  | 'recuse'
  | 'announce'

/** What each phase permits. `resubmit` is handing in again what the office has returned. */
export const permitted: Record<ContestAction, readonly Phase[]> = {
  draft: ['upcoming', 'submission', 'screening', 'reviewing', 'deliberation'],
  submit: ['submission'],
  resubmit: ['submission', 'screening'],
  withdraw: ['submission', 'screening'],
  screen: ['submission', 'screening'],
  return: ['submission', 'screening'],
  assign: ['screening', 'reviewing'],
  score: ['reviewing'],
  recuse: ['reviewing'],
  announce: ['deliberation'],
}

/** How a refusal names an action, and what it advises once the time for it is past. */
const wording: Record<ContestAction, { verb: string; tooLate: string }> = {
  draft: { verb: '修改草稿', tooLate: '草稿仍可查看' },
  submit: { verb: '提交', tooLate: '草稿已为您保留' },
  resubmit: { verb: '重新提交', tooLate: '如有疑问请联系评审秘书' },
  withdraw: { verb: '撤回', tooLate: '如需退出请联系评审秘书' },
  screen: { verb: '进行形式审查', tooLate: '如需更正请联系系统管理员' },
  return: { verb: '退回作品', tooLate: '如需更正请联系系统管理员' },
  assign: { verb: '分配评委', tooLate: '如需补评请先延长评审时间' },
  score: { verb: '评分', tooLate: '如有疑问请联系评审秘书' },
  recuse: { verb: '申请回避', tooLate: '如需回避请联系评审秘书' },
  announce: { verb: '公布结果', tooLate: '如需更正请走异议处理程序' },
}

/** Every phase but the first begins at a moment that can be told. */
const [, ...turns] = phases
type Turn = (typeof turns)[number]

/** What happens at the moment a phase begins. */
const turningPoints: Record<Turn, { what: string; happens: string }> = {
  submission: { what: '征集', happens: '开始' },
  screening: { what: '征集', happens: '截止' },
  reviewing: { what: '评审', happens: '开始' },
  deliberation: { what: '评审', happens: '结束' },
  announced: { what: '结果', happens: '公布' },
}

/** When each phase begins, in milliseconds; a phase lasts up to, not including, the start of the next. */
function startsOf({ schedule, announcedAt }: CampaignClock): Record<Turn, number> {
  return {
    submission: Date.parse(schedule.opensAt),
    screening: Date.parse(schedule.submissionClosesAt) + schedule.graceMinutes * 60_000,
    reviewing: Date.parse(schedule.reviewOpensAt),
    deliberation: Date.parse(schedule.reviewClosesAt),
    announced: announcedAt ? Date.parse(announcedAt) : Infinity,
  }
}

/** The phase of a campaign at an instant; its schedule is one that `checkSchedule` accepts. */
export function phaseAt(campaign: CampaignClock, now: Date): Phase {
  if (campaign.announcedAt) return 'announced'
  const starts = startsOf(campaign)
  return turns.findLast((turn) => starts[turn] <= now.getTime()) ?? 'upcoming'
}

/** Whether an action is permitted in a phase. */
export function may(action: ContestAction, phase: Phase): boolean {
  return permitted[action].includes(phase)
}

/** Throws Refusal `conflict`, saying when the time for the action begins or ended, unless that is now. */
export function requirePhase(campaign: CampaignClock, action: ContestAction, now: Date): void {
  const phase = phaseAt(campaign, now)
  if (may(action, phase)) return

  const { verb, tooLate } = wording[action]
  const opening = turns.slice(phases.indexOf(phase)).find((later) => may(action, later))
  if (opening) throw new Refusal('conflict', `${tell(campaign, opening, '将于')}，届时才能${verb}。`)
  const closing = phase === 'announced' ? phase : turnEnding(action)
  throw new Refusal('conflict', `${tell(campaign, closing, '已于')}，不能再${verb}；${tooLate}。`)
}

/** The turn that ends the time for an action: the one after the last phase that permits it. */
function turnEnding(action: ContestAction): Turn {
  return turns[phases.findLastIndex((phase) => may(action, phase))] ?? 'announced'
}

/** Tells when a phase begins or began: 征集已于 2026年9月25日 18:30 截止（含 30 分钟宽限）. */
function tell(campaign: CampaignClock, turn: Turn, tense: '将于' | '已于'): string {
  const { what, happens } = turningPoints[turn]
  const { graceMinutes } = campaign.schedule
  const grace = turn === 'screening' && graceMinutes > 0 ? `（含 ${graceMinutes} 分钟宽限）` : ''
  return `${what}${tense} ${beijingTime(startsOf(campaign)[turn])} ${happens}${grace}`
}

/** Whether work handed in at this instant is late: past the deadline, but within the grace. */
export function isLate(campaign: CampaignClock, at: Date): boolean {
  const deadline = Date.parse(campaign.schedule.submissionClosesAt)
  return at.getTime() >= deadline && at.getTime() < startsOf(campaign).screening
}

const dates = [
  ['opensAt', '征集开始时间'],
  ['submissionClosesAt', '征集截止时间'],
  ['reviewOpensAt', '评审开始时间'],
  ['reviewClosesAt', '评审结束时间'],
] as const

/** Throws Refusal `invalid`, with the field, unless dates are in order and grace is 0–1440 whole minutes. */
export function checkSchedule(schedule: Schedule): void {
  const refuse = (field: keyof Schedule, message: string): never => {
    throw new Refusal('invalid', message, `schedule.${field}`)
  }
  for (const [field, label] of dates) {
    if (Number.isNaN(Date.parse(schedule[field]))) refuse(field, `${label}不是有效的时间，请重新选择。`)
  }
  const { graceMinutes } = schedule
  if (!Number.isInteger(graceMinutes) || graceMinutes < 0 || graceMinutes > 1440)
    refuse('graceMinutes', '宽限时间请填 0 到 1440 之间的整数分钟。')

  const { submission, screening, reviewing, deliberation } = startsOf({ schedule })
  if (Date.parse(schedule.submissionClosesAt) <= submission)
    refuse('submissionClosesAt', '征集截止时间须晚于征集开始时间，请调整。')
  if (reviewing < screening) refuse('reviewOpensAt', '评审开始时间不能早于征集截止时间（含宽限），请调整。')
  if (deliberation <= reviewing) refuse('reviewClosesAt', '评审结束时间须晚于评审开始时间，请调整。')
}
