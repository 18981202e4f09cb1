import { idOf } from '../../cms/access/roles'
import type { Campaign } from '../../cms/payload-types'
import { makeCampaign } from '../contest/make-campaign'
import { makeWhole } from '../contest/make-whole'
import { bench } from '../contest/panels'
import { runThrough } from '../contest/run-through'
import { idFor, type Seeding } from '../context'
import { finishedCampaign } from '../data/campaigns'
import { cases } from '../data/cases'
import { unawarded2025 } from '../data/entries-2025'
import type { CaseSeed } from '../data/shapes'
import { upsert } from '../upsert'

/** Last year's campaign from call to result, and its awarded entries as public case studies. */
export async function seedFinishedCampaign(seeding: Seeding, seededAt: Date): Promise<void> {
  const { campaign } = await makeWhole(seeding, finishedCampaign.slug, async () => {
    const begun = await makeCampaign(seeding, finishedCampaign, seededAt, bench)
    await runThrough(seeding, begun, [...cases, ...unawarded2025], { contested: true })
  })
  for (const [index, item] of cases.entries()) await publishCase(seeding, campaign, item, index)
  seeding.say(`上一届征集：${cases.length + unawarded2025.length} 件作品，${cases.length} 篇案例`)
}

async function publishCase(
  { ids, payload, richText }: Seeding,
  campaign: Campaign,
  { slug, title, school, category, summary, body, tags }: CaseSeed,
  index: number,
): Promise<void> {
  const { docs } = await payload.find({
    collection: 'results',
    where: { campaign: { equals: campaign.id }, title: { equals: title } },
    depth: 0,
  })
  const [result] = docs
  const cover = ids.pictures.get(`school-${school}`)
  const published =
    Date.parse(campaign.schedule.reviewClosesAt) + (20 + (cases.length - index) * 5) * 24 * 60 * 60_000
  await upsert(
    payload,
    'case-studies',
    { slug },
    {
      _status: 'published',
      title,
      school: idFor(ids.schools, school),
      categoryLabel: campaign.categories.find(({ key }) => key === category)?.label,
      summary,
      body: richText(body) as never,
      cover: index % 3 === 0 ? cover : undefined,
      tags,
      campaign: campaign.id,
      awardName: result?.awardName,
      result: result?.id,
      entry: idOf(result?.entry),
      source: result?.schoolName,
      responsibleEditor: '演示编辑',
      publishedAt: new Date(published).toISOString(),
    },
  )
}
