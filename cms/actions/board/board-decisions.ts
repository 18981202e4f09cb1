import { idOf } from '../../access/roles'
import { explainTiers } from '../../domain/awards'
import { awardSentences, scoringSentences } from '../../domain/policy-sentences'
import { Refusal } from '../../domain/refusal'
import type { RankedGroup, Standing } from '../../domain/standings'
import { tierSentence } from '../../domain/tier-sentence'
import { tutorAwards } from '../../domain/tutor-awards'
import type { Campaign, OrganizerAward } from '../../payload-types'
import type { Call } from '../action'
import { checkReady, shortOfSheets } from '../results/check-ready'
import { type EntryNames, entryNames, tutorsOf } from '../results/entry-names'
import { groupLabel } from './group-label'
import { reviewTies } from './review-ties'
import type { Contest } from './standings'

/** What is decided before the announcement: how the awards come about, what still stands in its way, and the other awards. */
export async function boardDecisions(
  call: Call,
  contest: Contest,
  groups: readonly RankedGroup[],
  standings: Standing[],
) {
  const { campaign } = contest
  return {
    tiers: explainTiers(groups, campaign.awards).map((explanation) => ({
      group: groupLabel(campaign, explanation.group),
      key: explanation.tier.key,
      name: explanation.tier.name,
      size: explanation.size,
      sentence: tierSentence(explanation, campaign.awards.rounding),
    })),
    rules: [...scoringSentences(campaign.policy), ...awardSentences(campaign.awards)],
    blocked: blockedBy(contest, standings),
    short: shortOfSheets(contest, standings).length,
    ties: reviewTies(contest).map((tie) => tie.map(({ id }) => ({ entry: id, place: placeIn(contest, id) }))),
    organizers: (await organizerAwards(call, campaign.id)).map(shownAward),
    tutors: tutorPreview(campaign, standings, await entryNames(call, campaign.id)),
  }
}

/** Why the result could not be announced now, whoever accepts what; null when it could. */
function blockedBy(contest: Contest, standings: Standing[]): string | null {
  try {
    checkReady(contest, standings, true)
    return null
  } catch (error) {
    if (error instanceof Refusal) return error.message
    throw error
  }
}

const placeIn = ({ changes }: Contest, entry: string): number | null =>
  changes.find((change) => idOf(change.entry) === entry)?.reReviewOrder ?? null

/** The units honoured in a campaign, announced or not. */
export async function organizerAwards({ req }: Call, campaign: string): Promise<OrganizerAward[]> {
  const { docs } = await req.payload.find({
    collection: 'organizer-awards',
    where: { campaign: { equals: campaign } },
    depth: 0,
    sort: 'unitName',
    pagination: false,
    req,
  })
  return docs
}

const shownAward = ({ district, id, name, reason, school, unitName }: OrganizerAward) => ({
  id,
  name,
  unitName,
  reason,
  kind: school ? ('school' as const) : ('district' as const),
  unit: idOf(school) ?? idOf(district) ?? '',
})

function tutorPreview({ awards }: Campaign, standings: readonly Standing[], names: readonly EntryNames[]) {
  const people = new Map(names.map((entry) => [entry.id, tutorsOf(entry)]))
  const results = standings.map(({ id, tier }) => ({
    id,
    tierKey: tier?.key ?? null,
    tutors: people.get(id) ?? [],
  }))
  return {
    name: awards.tutorName ?? null,
    tiers: awards.tiers.flatMap(({ key, name }) => ((awards.tutorTiers ?? []).includes(key) ? [name] : [])),
    awards: awards.tutorName
      ? tutorAwards(results, awards.tutorTiers ?? []).map(({ id, tutor }) => ({ entry: id, tutor }))
      : [],
  }
}
