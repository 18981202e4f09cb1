import { z } from 'zod'
import { may, phaseAt, phaseLabels } from '../../domain/campaign'
import { countCharacters } from '../../domain/entry'
import { limitsFor, shortcomingsOf } from '../../domain/entry-complete'
import { extensionOf } from '../../domain/extension'
import { roomIn } from '../../domain/quota'
import { Refusal } from '../../domain/refusal'
import { deadlineOf, extensionsOf, requireSchoolWindow } from '../../domain/school-window'
import type { Campaign, Entry } from '../../payload-types'
import { action, type Call } from '../action'
import { documentFor } from '../documents'
import { districtQuota, districtUsage, schoolQuota } from '../quota-usage'
import { districtOfSchool, statusOnHandIn } from './handing-in'
import { campaignWithExtensions, draftOf, schoolOf } from './own-entry'

/** What binds a school in a campaign: until when, how many more, how long and how large; and what an entry still lacks. */
export const openEntryDesk = action({
  name: 'open-entry-desk',
  method: 'get',
  input: z.strictObject({ campaign: z.string().min(1), entry: z.string().min(1).optional() }),
  run: async (call, input) => {
    const school = schoolOf(call)
    const campaign = await campaignWithExtensions(call, input.campaign)
    const entry = input.entry ? await documentFor(call, 'entries', input.entry, '件作品') : null
    const phase = phaseAt(campaign, call.now)
    const { graceMinutes, forwardingClosesAt } = campaign.schedule
    return {
      phase,
      phaseLabel: phaseLabels[phase],
      deadline: deadlineOf(campaign, school),
      graceMinutes,
      forwards: Boolean(forwardingClosesAt),
      extension: extensionOf(extensionsOf(campaign), school) ?? null,
      closed: whyClosed(call, campaign, entry, school),
      withdraws: may('withdraw', phase),
      quotas: await boundsFor(call, campaign, school, entry),
      limits: entry ? limitsFor(campaign, entry.category) : campaign.limits,
      pledge: campaign.pledge,
      ...(entry ? stateOf(entry, campaign) : { characters: 0, missing: [] }),
    }
  },
})

export type EntryDesk = Awaited<ReturnType<typeof openEntryDesk.run>>

/** Why the school cannot begin an entry or hand this one in now, apart from what it lacks; null when it can. */
function whyClosed({ now }: Call, campaign: Campaign, entry: Entry | null, school: string): string | null {
  try {
    if (entry) statusOnHandIn(entry, campaign, now)
    else requireSchoolWindow(campaign, school, now)
    return null
  } catch (error) {
    if (error instanceof Refusal) return error.message
    throw error
  }
}

/** Every bound on the school with how much of it is used, an entry of its own counted where it was handed in. */
async function boundsFor(call: Call, campaign: Campaign, school: string, entry: Entry | null) {
  const authors = entry ? draftOf(entry).authors : []
  const district = await districtOfSchool(call, school)
  const categories = entry ? [entry.category] : undefined
  const lines = [
    ...(await schoolQuota(call, campaign, school, { authors })),
    ...districtQuota(campaign, district, await districtUsage(call, campaign, district), { categories }),
  ]
  return lines.map((line) => ({ ...line, left: roomIn(line) }))
}

function stateOf(entry: Entry, campaign: Campaign) {
  const draft = draftOf(entry)
  return {
    characters: countCharacters(draft.text),
    missing: shortcomingsOf(draft, campaign).map(({ field, message }) => ({ field: field ?? null, message })),
  }
}
