import { forwardEntries } from '../../cms/actions/forwarding/forward-entries'
import { rankEntries } from '../../cms/actions/forwarding/rank-entries'
import type { Campaign } from '../../cms/payload-types'
import { idFor, type Seeding } from '../context'
import { schools } from '../data/schools'
import { act } from './stage'

/** An entry and the number of its school. */
export type Handed = { entry: string; school: number }

/** Every district ranks what its schools handed in, in this order, and forwards it. */
export async function forwardAll(
  { ids, payload }: Seeding,
  campaign: Campaign,
  handed: readonly Handed[],
  at: Date,
): Promise<void> {
  const districtOf = new Map(schools.map(({ district, no }) => [no, district]))
  for (const [district, own] of Map.groupBy(handed, ({ school }) => districtOf.get(school) ?? '')) {
    const by = idFor(ids.users, `district-${district.toLowerCase()}`)
    const entries = own.map(({ entry }) => entry)
    await act(payload, rankEntries, by, at, { campaign: campaign.id, order: entries })
    await act(payload, forwardEntries, by, at, { campaign: campaign.id, entries })
  }
}
