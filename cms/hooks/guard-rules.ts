import type { PayloadRequest } from 'payload'
import { Refusal } from '../domain/refusal'
import type { Campaign } from '../payload-types'
import { differs } from './changed'

/** The rules of a contest, and what they are called on the form; the ledger names the contest by its address. */
const rules = { slug: '网址名', rubric: '评分标准', policy: '计分与排名', awards: '奖项设置' } as const

const ruleNames = Object.keys(rules) as (keyof typeof rules)[]

/**
 * The rules stand still once the first score sheet is submitted, void as it may be by now, and so does what rounds that have
 * begun rest on.
 */
export async function guardRules(req: PayloadRequest, before: Campaign, after: Campaign): Promise<void> {
  const rule = ruleNames.find((name) => differs(before[name], after[name]))
  const rescheduled = differs(before.schedule, after.schedule)
  if (!rule && !rescheduled) return
  const { totalDocs } = await req.payload.count({
    collection: 'score-sheets',
    where: { campaign: { equals: before.id }, submittedAt: { exists: true } },
    req,
  })
  if (totalDocs === 0) return
  if (rule) throw new Refusal('conflict', `已有评委提交评分，“${rules[rule]}”不能再改。`, rule)
  guardBegunRounds(before.schedule, after.schedule, Date.now())
}

type Schedule = Campaign['schedule']

/** Ends may be moved; what has begun stays begun, and with it how many entries went on to it. */
function guardBegunRounds(before: Schedule, after: Schedule, now: number): void {
  if (Date.parse(after.reviewOpensAt) > now && Date.parse(before.reviewOpensAt) <= now)
    refuse('评审已经开始并有评委提交评分，评审开始时间不能改到以后。', 'schedule.reviewOpensAt')
  for (const [index, round] of (before.laterRounds ?? []).entries()) {
    if (Date.parse(round.opensAt) > now) continue
    const changed = after.laterRounds?.[index]
    const name = `第 ${index + 2} 轮评审`
    if (!changed || Date.parse(changed.opensAt) > now)
      refuse(`${name}已经开始，不能取消，也不能改到以后。`, 'schedule.laterRounds')
    else if (changed.advance !== round.advance)
      refuse(`${name}已经开始，晋级件数不能再改。`, `schedule.laterRounds.${index}.advance`)
  }
}

const refuse = (message: string, field: string): never => {
  throw new Refusal('conflict', message, field)
}
