import { z } from 'zod'
import { phaseAt, phaseLabels } from '../../domain/campaign'
import { entryStatusLabels } from '../../domain/entry'
import { roomIn, shortOf } from '../../domain/quota'
import { Refusal } from '../../domain/refusal'
import type { Campaign } from '../../payload-types'
import { action, type Call } from '../action'
import { categoryLabel, divisionLabel, type EntryWithSchool } from '../contest-records'
import { documentFor } from '../documents'
import { authorsOf, districtQuota, districtUsage } from '../quota-usage'
import {
  districtEntries,
  forwardingCampaign,
  isRanked,
  ownDistrictOf,
  requireForwarding,
} from './district-entries'

/** A district's desk for one campaign: what its schools have handed in, in its order, and how much of its quota is used. */
export const openForwarding = action({
  name: 'open-forwarding',
  method: 'get',
  input: z.strictObject({ campaign: z.string().min(1) }),
  run: async (call, input) => {
    const campaign = await forwardingCampaign(call, input.campaign)
    const district = await documentFor(call, 'districts', ownDistrictOf(call), '个县区')
    const entries = await districtEntries(call, campaign.id, district.id)
    const bounds = districtQuota(campaign, district.id, await districtUsage(call, campaign, district.id))
    const phase = phaseAt(campaign, call.now)
    const { forwardingClosesAt, submissionClosesAt } = campaign.schedule
    return {
      id: campaign.id,
      title: campaign.title,
      district: district.name,
      phase,
      phaseLabel: phaseLabels[phase],
      submissionClosesAt,
      forwardingClosesAt: forwardingClosesAt ?? '',
      closed: whyClosed(call, campaign),
      quotas: bounds.map((line) => ({ ...line, left: roomIn(line) })),
      short: shortOf(bounds),
      ranked: entries.filter(isRanked).map((entry) => rowOf(entry, campaign)),
      others: entries.filter((entry) => !isRanked(entry)).map((entry) => rowOf(entry, campaign)),
    }
  },
})

export type Forwarding = Awaited<ReturnType<typeof openForwarding.run>>

export type ForwardingRow = Forwarding['ranked'][number]

function whyClosed(call: Call, campaign: Campaign): string | null {
  try {
    requireForwarding(campaign, call)
    return null
  } catch (error) {
    if (error instanceof Refusal) return error.message
    throw error
  }
}

const rowOf = (entry: EntryWithSchool, campaign: Campaign) => ({
  id: entry.id,
  title: entry.title,
  school: entry.school.name,
  category: categoryLabel(campaign, entry.category),
  division: divisionLabel(campaign, entry.division),
  authors: authorsOf(entry),
  status: entry.status,
  statusLabel: entryStatusLabels[entry.status],
  submittedAt: entry.submittedAt ?? null,
  late: entry.late ?? false,
  forwardedAt: entry.forwardedAt ?? null,
  returnReason: entry.returnReason ?? null,
})
