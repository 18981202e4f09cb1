import { idOf } from '../../access/roles'
import { isKindCode, kindCodes } from '../../domain/proof/certificate-number'
import type { Campaign, Certificate, OrganizerAward, Result } from '../../payload-types'

/** A certificate that an award asks for: what it says but its number, and whether the school has confirmed the names. */
export type WantedCertificate = Pick<
  Certificate,
  'kind' | 'unit' | 'title' | 'awardName' | 'tierKey' | 'pupils'
> & {
  recipients: string[]
  result?: string
  organizerAward?: string
  school?: string
  /** The code of its kind in the number. */
  code: string
  confirmed: boolean
}

/**
 * The certificates of a campaign's awards: one for each awarded work with all its authors, one for each tutor who is
 * awarded, one for each unit (domain.md §3.12). In the order of honour and within a tier by school and title, so that numbers
 * say nothing about the ranking.
 */
export function wantedCertificates(
  campaign: Campaign,
  results: Result[],
  organizers: OrganizerAward[],
): WantedCertificate[] {
  const awarded = campaign.awards.tiers.flatMap(({ key }) =>
    results.filter(({ awardKey }) => awardKey === key).sort(bySchoolAndTitle),
  )
  return [
    ...awarded.map((result) => ofWork(campaign, result)),
    ...awarded.flatMap((result) => ofTutors(campaign, result)),
    ...organizers.map(ofOrganizer),
  ]
}

/** Those that no certificate has been made for yet, not even one that was revoked since. */
export function notYetMade(wanted: WantedCertificate[], made: Certificate[]): WantedCertificate[] {
  const known = new Set(made.map(sourceOf))
  return wanted.filter((certificate) => !known.has(sourceOf(certificate)))
}

/** What a certificate is for; only tutors of one work are told apart by name. */
function sourceOf({ kind, organizerAward, recipients, result }: WantedCertificate | Certificate): string {
  const name = kind === 'tutor' ? (recipients?.[0] ?? '') : ''
  return [kind, idOf(result), idOf(organizerAward), name].join('|')
}

function ofWork(campaign: Campaign, result: Result): WantedCertificate {
  const category = campaign.categories.find(({ label }) => label === result.category)
  const code = isKindCode(category?.code) ? category.code : kindCodes[campaign.kind]
  return {
    ...shared(campaign, result),
    kind: 'entry',
    code,
    recipients: namesIn(result.authors),
    awardName: result.awardName ?? '',
  }
}

function ofTutors(campaign: Campaign, result: Result): WantedCertificate[] {
  const { tutorAward, tutors } = result
  if (!tutorAward) return []
  return namesIn(tutors).map((name) => ({
    ...shared(campaign, result),
    kind: 'tutor',
    code: kindCodes.tutor,
    recipients: [name],
    awardName: tutorAward,
    pupils: false,
  }))
}

const ofOrganizer = ({ id, name, school, unitName }: OrganizerAward): WantedCertificate => ({
  kind: 'organizer',
  code: kindCodes.organizer,
  organizerAward: id,
  school: idOf(school),
  recipients: [],
  unit: unitName,
  title: '',
  awardName: name,
  tierKey: null,
  pupils: false,
  confirmed: true,
})

const shared = ({ divisions }: Campaign, result: Result) => ({
  result: result.id,
  school: idOf(result.school),
  unit: result.schoolName,
  title: result.title,
  tierKey: result.awardKey ?? null,
  pupils: divisions?.find(({ label }) => label === result.division)?.pupils ?? false,
  confirmed: Boolean(result.namesConfirmedAt),
})

const namesIn = (rows: { name: string }[] | null | undefined): string[] => [
  ...new Set((rows ?? []).map(({ name }) => name.trim()).filter(Boolean)),
]

const bySchoolAndTitle = (one: Result, other: Result) =>
  compare(one.schoolName, other.schoolName) || compare(one.title, other.title)

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
