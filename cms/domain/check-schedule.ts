import { graceEndOf, type Schedule } from './campaign'
import { Refusal } from './refusal'

const dates = [
  ['opensAt', '征集开始时间'],
  ['submissionClosesAt', '征集截止时间'],
  ['forwardingClosesAt', '县区推荐截止时间'],
  ['reviewOpensAt', '评审开始时间'],
  ['reviewClosesAt', '评审结束时间'],
] as const

const refuse = (field: string, message: string): never => {
  throw new Refusal('invalid', message, `schedule.${field}`)
}

/**
 * Throws Refusal `invalid`, with the field, unless dates are in order, grace is 0–1440 whole minutes, and
 * every later round follows the one before it with a whole number of sheets, and of entries no greater than
 * before.
 */
export function checkSchedule(schedule: Schedule): void {
  for (const [field, label] of dates) {
    const value = schedule[field]
    const omitted = field === 'forwardingClosesAt' && !value
    if (!omitted && Number.isNaN(Date.parse(value ?? '')))
      refuse(field, `${label}不是有效的时间，请重新选择。`)
  }
  const { graceMinutes } = schedule
  if (!Number.isInteger(graceMinutes) || graceMinutes < 0 || graceMinutes > 1440)
    refuse('graceMinutes', '宽限时间请填 0 到 1440 之间的整数分钟。')
  checkOrder(schedule)
  checkRounds(schedule)
}

function checkOrder(schedule: Schedule): void {
  const [opens = 0, closes = 0, forwarded = 0, reviewOpens = 0, reviewCloses = 0] = dates.map(([field]) =>
    Date.parse(schedule[field] ?? ''),
  )
  const graceEnds = graceEndOf(schedule)
  const forwards = Boolean(schedule.forwardingClosesAt)
  if (closes <= opens) refuse('submissionClosesAt', '征集截止时间须晚于征集开始时间，请调整。')
  if (forwards && forwarded <= graceEnds)
    refuse('forwardingClosesAt', '县区推荐截止时间须晚于征集截止时间（含宽限），请调整。')
  if (forwards && reviewOpens < forwarded)
    refuse('reviewOpensAt', '评审开始时间不能早于县区推荐截止时间，请调整。')
  if (reviewOpens < graceEnds) refuse('reviewOpensAt', '评审开始时间不能早于征集截止时间（含宽限），请调整。')
  if (reviewCloses <= reviewOpens) refuse('reviewClosesAt', '评审结束时间须晚于评审开始时间，请调整。')
}

function checkRounds({ laterRounds, reviewClosesAt }: Schedule): void {
  let before = { closes: Date.parse(reviewClosesAt), advance: Infinity }
  for (const [index, { opensAt, closesAt, advance, sheetsPerEntry }] of (laterRounds ?? []).entries()) {
    const at = `laterRounds.${index}`
    const round = `第 ${index + 2} 轮`
    const [opens, closes] = [Date.parse(opensAt), Date.parse(closesAt)]
    if (Number.isNaN(opens)) refuse(`${at}.opensAt`, `${round}的开始时间不是有效的时间，请重新选择。`)
    if (Number.isNaN(closes)) refuse(`${at}.closesAt`, `${round}的结束时间不是有效的时间，请重新选择。`)
    if (opens < before.closes) refuse(`${at}.opensAt`, `${round}的开始时间不能早于上一轮的结束时间，请调整。`)
    if (closes <= opens) refuse(`${at}.closesAt`, `${round}的结束时间须晚于开始时间，请调整。`)
    if (!isCount(advance)) refuse(`${at}.advance`, `${round}的晋级件数请填不小于 1 的整数。`)
    if (advance > before.advance)
      refuse(`${at}.advance`, `${round}的晋级件数不能多于上一轮的 ${before.advance} 件，请调整。`)
    if (!isCount(sheetsPerEntry))
      refuse(`${at}.sheetsPerEntry`, `${round}每件作品的评委数请填不小于 1 的整数。`)
    before = { closes, advance }
  }
}

const isCount = (value: number) => Number.isInteger(value) && value >= 1
