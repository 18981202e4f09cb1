import { makeCampaign } from '../contest/make-campaign'
import { makeWhole } from '../contest/make-whole'
import { bench } from '../contest/panels'
import { publishCase } from '../contest/publish-case'
import { runThrough } from '../contest/run-through'
import type { Seeding } from '../context'
import { finishedCampaign } from '../data/campaigns'
import { cases } from '../data/cases'
import { unawarded2025 } from '../data/entries-2025'

/** Last year's campaign from call to result, and its awarded entries as public case studies. */
export async function seedFinishedCampaign(seeding: Seeding, seededAt: Date): Promise<void> {
  const { campaign } = await makeWhole(seeding, finishedCampaign.slug, async () => {
    const begun = await makeCampaign(seeding, finishedCampaign, seededAt, bench)
    await runThrough(seeding, begun, [...cases, ...unawarded2025], { contested: true })
  })
  for (const [index, item] of cases.entries()) await publishCase(seeding, campaign, item, index)
  seeding.say(`上一届征集：${cases.length + unawarded2025.length} 件作品，${cases.length} 篇案例`)
}
