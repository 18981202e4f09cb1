import type { SiteModel } from './model'
import type { ModelCampaign, ModelResult } from './model/campaigns'
import { idOf } from './model/joined'
import { ascending } from './order'
import { remembering } from './remembering'

/** A school as a list names it: as it was called then, with its page if it has one. */
export type Named = { name: string; href: string | null }

export type AwardedWork = {
  number: number
  title: string
  /** The published case study or work, if there is one. */
  href: string | null
  school: Named
  /** Category, and division unless the list is by division. */
  kinds: string[]
  /** Only where the campaign shows scores. */
  score: string | null
  /** The award was corrected after an objection. */
  revised: boolean
}

/** The awarded works of those that competed with each other; `label` is null where all did. */
export type AwardedGroup = { label: string | null; tiers: { name: string; works: AwardedWork[] }[] }

export type AwardList = {
  groups: AwardedGroup[]
  /** Tutors by the name of their award; they are teachers, pupils are never named. */
  tutors: { award: string; rows: { number: number; name: string; school: Named; title: string }[] } | null
  /** Units by the name of their award. */
  organizers: { award: string; units: (Named & { number: number })[] }[]
}

/** Who is awarded: by group and tier, within a tier by district and school, not by rank. */
export function awardList(model: SiteModel, campaign: ModelCampaign): AwardList {
  const ordered = inOrder(model, campaign)
  const shown = pathsOfResults(model)
  return {
    groups: groupsOf(campaign, ordered)
      .map(({ label, works }) => ({ label, tiers: tiersOf(shown, campaign, works) }))
      .filter(({ tiers }) => tiers.length > 0),
    tutors: tutorsOf(campaign, ordered),
    organizers: organizersOf(campaign),
  }
}

const remembered = remembering<Map<string | null, string>>()

/** The pages of what is shown of the entries, by their results. */
const pathsOfResults = ({ cases, works }: SiteModel): ReadonlyMap<string | null, string> =>
  remembered(
    cases,
    '',
    [works],
    () => new Map([...cases, ...works].map(({ path, result }) => [idOf(result), path])),
  )

function inOrder({ schools }: SiteModel, { awarded }: ModelCampaign): ModelResult[] {
  const places = new Map(schools.map(({ id }, index) => [id, index]))
  const place = ({ school }: ModelResult) => places.get(school?.id ?? '') ?? Infinity
  return awarded.toSorted((a, b) => compare(place(a), place(b)) || ascending(a.title, b.title))
}

const compare = (one: number, other: number) => (one === other ? 0 : one - other)

/** The groups in the order the campaign lists them; works of none come last. */
function groupsOf({ awards, categories, divisions }: ModelCampaign, works: ModelResult[]) {
  if (awards.groupBy === 'campaign') return [{ label: null, works }]
  const [field, listed] =
    awards.groupBy === 'division'
      ? (['division', divisions ?? []] as const)
      : (['category', categories] as const)
  const labels = listed.map(({ label }) => label)
  const rest = works.filter((work) => !labels.includes(work[field] ?? ''))
  return [
    ...labels.map((label) => ({ label, works: works.filter((work) => work[field] === label) })),
    { label: '其他', works: rest },
  ]
}

function tiersOf(
  shown: ReadonlyMap<string | null, string>,
  campaign: ModelCampaign,
  works: ModelResult[],
): AwardedGroup['tiers'] {
  const { awards, notice } = campaign
  const tiers = awards.tiers.map(({ key, name }) => ({
    name,
    works: works
      .filter(({ awardKey }) => awardKey === key)
      .map((result, index) => ({
        number: index + 1,
        title: result.title,
        href: shown.get(result.id) ?? null,
        school: named(result),
        kinds: kindsOf(result, awards.groupBy),
        score: notice.showScores ? (result.score ?? null) : null,
        revised: Boolean(result.revisedAt),
      })),
  }))
  return tiers.filter((tier) => tier.works.length > 0)
}

const kindsOf = ({ category, division }: ModelResult, by: ModelCampaign['awards']['groupBy']): string[] =>
  [by === 'division' ? null : division, by === 'category' ? null : category].flatMap((kind) => kind ?? [])

const named = ({ school, schoolName }: ModelResult): Named => ({
  name: schoolName,
  href: school?.path ?? null,
})

function tutorsOf({ awards }: ModelCampaign, works: ModelResult[]): AwardList['tutors'] {
  const rows = works
    .filter(({ tutorAward }) => tutorAward)
    .flatMap((result) =>
      (result.tutors ?? []).map(({ name }) => ({ name, school: named(result), title: result.title })),
    )
  if (rows.length === 0) return null
  const award = works.find(({ tutorAward }) => tutorAward)?.tutorAward ?? awards.tutorName ?? ''
  return { award, rows: rows.map((row, index) => ({ number: index + 1, ...row })) }
}

function organizersOf({ organizers }: ModelCampaign): AwardList['organizers'] {
  const byName = Map.groupBy(organizers, ({ name }) => name)
  return [...byName].map(([award, members]) => ({
    award,
    units: members.map(({ school, unitName }, index) => ({
      number: index + 1,
      name: unitName,
      href: school?.path ?? null,
    })),
  }))
}
