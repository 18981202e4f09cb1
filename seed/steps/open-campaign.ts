import { submitEntry } from '../../cms/actions/entries/submit-entry'
import { makeCampaign } from '../contest/make-campaign'
import { makeEntry, schoolAccount } from '../contest/make-entry'
import { noBench } from '../contest/panels'
import { act } from '../contest/stage'
import { idFor, type Seeding } from '../context'
import { openCampaign } from '../data/campaigns'
import { creativeEntries } from '../data/entries-creative'

/** A campaign that still takes submissions: some schools have handed in, some are writing. */
export async function seedOpenCampaign(seeding: Seeding, seededAt: Date): Promise<void> {
  const { ids, payload, say } = seeding
  const campaign = await makeCampaign(seeding, openCampaign, seededAt, noBench)
  for (const item of creativeEntries) {
    const entry = await makeEntry(seeding, campaign, { ...item, division: 'teacher' })
    const { status } = await payload.findByID({ collection: 'entries', id: entry, depth: 0 })
    if (status !== 'draft' || item.status === 'draft') continue
    await act(payload, submitEntry, idFor(ids.users, schoolAccount(item.school)), seededAt, { entry })
  }
  say(`作品征集：${creativeEntries.length} 件作品，征集中`)
}
