import { type EntryLimits, limitsOf } from '../domain/entry'
import { Refusal } from '../domain/refusal'
import type { Campaign } from '../payload-types'

/** Length and video limits can be kept, in the campaign's own and in those of each category. */
export function checkCampaignLimits({ categories, limits }: Partial<Campaign>): void {
  if (!limits) return
  checkLimitPair(limits, 'limits', '作品要求')
  for (const [index, category] of (categories ?? []).entries()) {
    checkLimitPair(limitsOf(limits, category), `categories.${index}`, `类别“${category.label}”`)
  }
}

function checkLimitPair(limits: EntryLimits, at: string, whose: string): void {
  const { maxCharacters, maxVideoMegabytes, maxVideoMinutes, minCharacters } = limits
  if ((minCharacters ?? 0) > maxCharacters)
    throw new Refusal(
      'invalid',
      `${whose}的字数下限超过了上限 ${maxCharacters}，请调整。`,
      `${at}.minCharacters`,
    )
  if (isStated(maxVideoMinutes) === isStated(maxVideoMegabytes)) return
  const missing = isStated(maxVideoMinutes) ? 'maxVideoMegabytes' : 'maxVideoMinutes'
  throw new Refusal(
    'invalid',
    `${whose}收视频须同时填写最长时间和最大体积，不收则两项都不填，请补全。`,
    `${at}.${missing}`,
  )
}

const isStated = (limit: number | null | undefined) => limit !== null && limit !== undefined
