import { idOf } from '../../access/roles'
import { groupOf } from '../../domain/awards'
import { type Decisions, type RankedEntry, type Standing, standingsOf } from '../../domain/standings'
import type { AwardChange, Campaign } from '../../payload-types'
import type { Call } from '../action'
import { acceptedEntries, adjustmentsOf, type EntryWithSchool, marksOf } from '../contest-records'
import { type ContestSheet, contestSheets } from './contest-sheets'

/** What is needed to rank a campaign and give out its awards. */
export type Contest = {
  campaign: Campaign
  entries: EntryWithSchool[]
  sheets: ContestSheet[]
  changes: AwardChange[]
  /** How many entries were handed in, by award group. */
  received: ReadonlyMap<string, number>
}

/** Accepted entries as the domain ranks them, with their submitted sheets of all rounds. */
export function rankedEntries(entries: EntryWithSchool[], sheets: ContestSheet[]): RankedEntry[] {
  const submitted = sheets.filter(({ status }) => status === 'submitted')
  const own = Map.groupBy(submitted, ({ entry }) => idOf(entry) ?? '')
  return entries.map(({ category, division, id, round }) => ({
    id,
    category,
    division,
    round: round ?? 1,
    sheets: (own.get(id) ?? []).map((sheet) => ({
      judge: idOf(sheet.judge) ?? '',
      round: sheet.round,
      marks: marksOf(sheet),
      adjustments: adjustmentsOf(sheet),
    })),
  }))
}

/** What people have decided by hand, as the domain takes it. */
export function decisionsOf(changes: AwardChange[]): Decisions {
  const orders = changes.flatMap(({ entry, reReviewOrder }) =>
    typeof reReviewOrder === 'number' ? [[idOf(entry) ?? '', reReviewOrder] as const] : [],
  )
  return {
    changes: changes
      .filter(({ changesAward }) => changesAward)
      .map(({ entry, reason, tierKey }) => ({ id: idOf(entry) ?? '', tierKey: tierKey ?? null, reason })),
    reviewOrder: new Map(orders),
  }
}

/** Ranking and awards from the sheets submitted so far; entries without a sheet in their round are left out. */
export const contestStandings = ({ campaign, changes, entries, received, sheets }: Contest): Standing[] =>
  standingsOf(rankedEntries(entries, sheets), campaign, decisionsOf(changes), received)

/** Everything that ranking a campaign needs, in as many queries however many entries there are. */
export async function contestOf(call: Call, campaign: Campaign): Promise<Contest> {
  return {
    campaign,
    entries: await acceptedEntries(call, campaign.id),
    sheets: await contestSheets(call, campaign.id),
    changes: await awardChangesOf(call, campaign.id),
    received: await receivedByGroup(call, campaign),
  }
}

/** The changes of awards and orders by hand in a campaign. */
export async function awardChangesOf({ req }: Call, campaign: string): Promise<AwardChange[]> {
  const { docs } = await req.payload.find({
    collection: 'award-changes',
    where: { campaign: { equals: campaign } },
    depth: 0,
    sort: 'id',
    pagination: false,
    req,
  })
  return docs
}

/** How many entries of a campaign were ever handed in and not withdrawn, by the group that competes for awards. */
export async function receivedByGroup(
  { req }: Call,
  campaign: Campaign,
): Promise<ReadonlyMap<string, number>> {
  const { docs } = await req.payload.find({
    collection: 'entries',
    where: { campaign: { equals: campaign.id }, status: { not_in: ['draft', 'withdrawn'] } },
    select: { category: true, division: true },
    depth: 0,
    pagination: false,
    req,
  })
  const groups = Map.groupBy(docs, (entry) => groupOf(entry, campaign.awards))
  return new Map([...groups].map(([group, members]) => [group, members.length]))
}
