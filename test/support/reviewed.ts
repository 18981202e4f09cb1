import { seatOf } from '@cms/domain/sheet'
import type { Campaign, Entry, Result } from '@cms/payload-types'
import { makeCampaign, makeEntry, makeSheet, marksOff, type PhaseName } from './make'
import type { World } from './world'

export type Reviewed = { campaign: Campaign; entries: Entry[]; judges: string[] }

/** One sheet for an entry, and no mixing of judges: what most contests of a few entries need. */
export const onePerEntry: Campaign['review'] = {
  sheetsPerEntry: 1,
  rangeTrigger: 15,
  mixing: 'mixed',
  avoidOwnDistrict: false,
  commentRequired: false,
  allowAbstention: true,
}

/** A campaign in a phase, its review over unless told otherwise, with one entry for each list of what judges take off full marks. */
export async function reviewed(
  { payload, town }: World,
  losses: number[][],
  change: Partial<Campaign> = {},
  phase: PhaseName = 'deliberation',
): Promise<Reviewed> {
  const judges = [town.people.judge.id, town.people.otherJudge.id, town.people.thirdJudge.id]
  const campaign = await makeCampaign(payload, phase, { judges, review: onePerEntry, ...change })
  const schools = [town.schools.lotus, town.schools.bamboo]
  const entries: Entry[] = []
  for (const [index, lost] of losses.entries()) {
    const entry = await makeEntry(payload, campaign, schools[index % 2] ?? '', {
      status: 'accepted',
      workCode: `C-00${index + 1}`,
      submittedAt: new Date().toISOString(),
    })
    for (const [judge, off] of lost.entries()) {
      const sheet = { seat: seatOf(judge), status: 'submitted' as const, marks: marksOff(off) }
      await makeSheet(payload, entry, judges[judge] ?? '', sheet)
    }
    entries.push(entry)
  }
  return { campaign, entries, judges }
}

/** The results of a campaign, the best first. */
export async function resultsOf({ payload }: World, { id }: Campaign): Promise<Result[]> {
  const { docs } = await payload.find({
    collection: 'results',
    where: { campaign: { equals: id } },
    depth: 0,
    pagination: false,
    sort: 'rank',
  })
  return docs
}
