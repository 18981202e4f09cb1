import type { CampaignClock } from './campaign'
import { type Extension, extensionOf, requireSubmission } from './extension'
import { Refusal } from './refusal'

/** A campaign as it is stored: extensions may be missing, and a school in them may be a whole document. */
export type StoredCampaign = CampaignClock & {
  extensions?: readonly { school: string | { id: string }; until: string; reason: string }[] | null
}

/** The extensions of a campaign, their schools by id, in the order in which they were given. */
export const extensionsOf = ({ extensions }: StoredCampaign): Extension[] =>
  (extensions ?? []).map(({ reason, school, until }) => ({
    school: typeof school === 'string' ? school : school.id,
    until,
    reason,
  }))

/** Throws Refusal `conflict`, saying why, unless the school may hand in now, by its own extension too. */
export function requireSchoolWindow(campaign: StoredCampaign, school: string, now: Date): void {
  requireSubmission({ ...campaign, extensions: extensionsOf(campaign) }, school, now)
}

/** Whether the school may hand in now. */
export function isOpenTo(campaign: StoredCampaign, school: string, now: Date): boolean {
  try {
    requireSchoolWindow(campaign, school, now)
    return true
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}

/** The school's own deadline as an ISO instant, grace not counted: that of its extension where it has one. */
export function deadlineOf(campaign: StoredCampaign, school: string): string {
  return extensionOf(extensionsOf(campaign), school)?.until ?? campaign.schedule.submissionClosesAt
}
