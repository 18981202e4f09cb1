import type { AwardedWork, AwardGroup, UnitGroup } from '../../office/award-list'
import type { Campaign, OrganizerAward, Result } from '../../payload-types'

/** One awarded work, pending or announced, by the key of its tier. */
export type Awarded = AwardedWork & { tierKey: string | null }

/** The awarded works tier after tier, in the order they come in. */
export const awardGroups = ({ awards }: Campaign, works: readonly Awarded[]): AwardGroup[] =>
  awards.tiers.map(({ key, name }) => ({
    award: name,
    works: works.filter(({ tierKey }) => tierKey === key).map(({ tierKey: _, ...work }) => work),
  }))

/** An announced result as a notice lists it: title, unit and award, nobody's name (domain.md §3.11). */
export const noticedResult = ({ awardKey, category, schoolName, title }: Result): Awarded => ({
  tierKey: awardKey ?? null,
  title,
  unit: schoolName,
  category,
})

/** The same for the decision, which names the people, but no pupils. */
export function decidedResult(campaign: Campaign, result: Result): Awarded {
  const names = (people: Result['authors']) => (people ?? []).map(({ name }) => name)
  return {
    ...noticedResult(result),
    authors: isByPupils(campaign, result) ? [] : names(result.authors),
    tutors: names(result.tutors),
  }
}

/** Whether a result is one of a division of pupils. */
export const isByPupils = ({ divisions }: Campaign, { division }: Result): boolean =>
  divisions?.some(({ label, pupils }) => pupils && label === division) ?? false

/** The units honoured, award after award. */
export const unitGroups = (awards: readonly OrganizerAward[]): UnitGroup[] =>
  [...Map.groupBy(awards, ({ name }) => name)].map(([award, units]) => ({
    award,
    units: units.map(({ unitName }) => unitName),
  }))
