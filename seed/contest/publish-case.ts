import { idOf } from '../../cms/access/roles'
import type { Campaign } from '../../cms/payload-types'
import { idFor, type Seeding } from '../context'
import { cases } from '../data/cases'
import type { CaseSeed } from '../data/shapes'
import { upsert } from '../upsert'

/** The public case study of an awarded entry; `index` is its place among all, the first published last. */
export async function publishCase(
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
