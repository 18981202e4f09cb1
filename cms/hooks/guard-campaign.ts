import type { CollectionBeforeChangeHook } from 'payload'
import { Refusal } from '../domain/refusal'
import type { Campaign } from '../payload-types'
import { differs } from './changed'
import { guardPledge } from './guard-pledge'
import { guardRules } from './guard-rules'
import { guardUsedKeys } from './guard-used-keys'

/** What nobody writes on the form, only actions (`access/columns.ts`), and what changes by itself. */
const written = ['extensions', 'proof', 'announcedAt', 'decidedAt', 'updatedAt']

/** What may still be mended after the announcement: words, not facts. */
const words = ['summary', 'call', 'certificate']

/** Parts of the notice that are given when its papers are, or by actions. */
const ofPapers = ['documentNo', 'decisionNo', 'startsOn', 'endsOn']

/**
 * A campaign becomes fixed step by step: what was agreed to and what entries are filed under once they are handed in,
 * the rules once the first score sheet is submitted, everything but words after the announcement.
 */
export const guardCampaign: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update') return data
  const before = originalDoc as Campaign
  const after = { ...before, ...data } as Campaign
  if (before.announcedAt) {
    requireWordsOnly(before, after)
    return data
  }
  await guardPledge(req, before, after)
  await guardUsedKeys(req, before, after)
  await guardRules(req, before, after)
  return data
}

function requireWordsOnly(before: Campaign, after: Campaign): void {
  const names = Object.keys(after) as (keyof Campaign)[]
  const fact = names.find(
    (name) => ![...written, ...words].includes(name) && differs(factsIn(name, before), factsIn(name, after)),
  )
  if (!fact) return
  throw new Refusal(
    'conflict',
    '结果已经公布，除摘要、通知正文、文号和证书的颁发信息外，活动的内容不能再改。',
    fact,
  )
}

function factsIn(name: keyof Campaign, campaign: Campaign): unknown {
  if (name !== 'notice') return campaign[name]
  return Object.entries(campaign.notice).filter(([part]) => !ofPapers.includes(part))
}
