import type { AwardRule } from './awards'
import type { EntryLimits } from './entry'
import type { Pledge } from './pledge'
import { caseStudyPreset } from './presets/case-study-preset'
import { creativeWorksPreset } from './presets/creative-works-preset'
import { heartTrioPreset } from './presets/heart-trio-preset'
import type { Rubric } from './rubric'

/** What entries are about, its code on certificates, and the limits in which it differs from the campaign. */
export type PresetCategory = { key: string; label: string; code: string } & Partial<EntryLimits>

/** Who takes part; of pupils only the family name is made public. */
export type PresetDivision = { key: string; label: string; pupils: boolean }

/** An award rule that leaves nothing to a default, and which tiers a tutor shares in where pupils take part. */
export type PresetAwards = AwardRule & {
  groupBy: NonNullable<AwardRule['groupBy']>
  base: NonNullable<AwardRule['base']>
  tutorName?: string
  tutorTiers?: string[]
}

/** What a new campaign starts from; everything in it can be changed before the first sheet is handed in. */
export type CampaignPreset = {
  key: 'case-study' | 'creative-works' | 'heart-trio'
  label: string
  description: string
  kind: 'case-study' | 'creative-work'
  categories: PresetCategory[]
  divisions: PresetDivision[]
  limits: EntryLimits
  rubric: Rubric
  awards: PresetAwards
  pledge: Pledge
}

/** The templates a new campaign can be started from, in the order they are offered. */
export const campaignPresets: CampaignPreset[] = [caseStudyPreset, creativeWorksPreset, heartTrioPreset]
