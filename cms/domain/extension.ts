import { beijingTime } from './beijing-time'
import { type CampaignClock, graceEndOf, phaseAt, requirePhase } from './campaign'
import { Refusal } from './refusal'

/** One school's later deadline, with the reason that is on record; `until` is an ISO instant. */
export type Extension = { school: string; until: string; reason: string }

/** The extension a school has, if any: the last one given counts. */
export const extensionOf = (extensions: readonly Extension[], school: string): Extension | undefined =>
  extensions.findLast((extension) => extension.school === school)

/**
 * Throws Refusal `conflict` unless the school may hand in now: in the time of submission, or by its own
 * extension, which lasts no longer than screening does.
 */
export function requireSubmission(
  campaign: CampaignClock & { extensions: readonly Extension[] },
  school: string,
  now: Date,
): void {
  const extension = extensionOf(campaign.extensions, school)
  const phase = phaseAt(campaign, now)
  const closed = phase === 'forwarding' || phase === 'screening'
  if (!closed || !extension) requirePhase(campaign, 'submit', now)
  else if (Date.parse(extension.until) <= now.getTime())
    throw new Refusal(
      'conflict',
      `贵校的延期已于 ${beijingTime(Date.parse(extension.until))} 截止，不能再提交；草稿已为您保留。`,
    )
}

/**
 * Throws Refusal `invalid`, with the field `reason` or `until`, unless an extension has a reason and ends
 * after the deadline with its grace, no later than review begins.
 */
export function checkExtension({ until, reason }: Extension, { schedule }: CampaignClock): void {
  const end = Date.parse(until)
  if (!reason.trim()) throw new Refusal('invalid', '请写明延期的原因，纪检监督可以查到。', 'reason')
  if (Number.isNaN(end)) throw new Refusal('invalid', '延期不是有效的时间，请重新选择。', 'until')
  if (end <= graceEndOf(schedule))
    throw new Refusal('invalid', '延期须晚于征集截止时间（含宽限），请重新选择。', 'until')
  if (end > Date.parse(schedule.reviewOpensAt))
    throw new Refusal('invalid', '延期不能晚于评审开始时间，请重新选择。', 'until')
}
