import { idOf } from '../../cms/access/roles'
import { draftWork } from '../../cms/actions/results/draft-work'
import type { Campaign, Result } from '../../cms/payload-types'
import { makeCampaign } from '../contest/make-campaign'
import { makeWhole } from '../contest/make-whole'
import { bench } from '../contest/panels'
import { runThrough } from '../contest/run-through'
import { act } from '../contest/stage'
import { idFor, type Seeding } from '../context'
import { finishedWorksCampaign } from '../data/campaigns'
import { type WorkSeed, worksLastYear } from '../data/works'

const day = 24 * 60 * 60_000

/** Last year's campaign for creative works from call to result, and its awarded entries as public works. */
export async function seedFinishedWorks(seeding: Seeding, seededAt: Date): Promise<void> {
  const { campaign } = await makeWhole(seeding, finishedWorksCampaign.slug, async () => {
    const begun = await makeCampaign(seeding, finishedWorksCampaign, seededAt, bench)
    await runThrough(seeding, begun, worksLastYear, { contested: false })
  })
  let shown = 0
  for (const item of worksLastYear) {
    const result = await resultOf(seeding, campaign, item)
    if (!result?.awardName) continue
    await publishWork(seeding, campaign, result, item, shown)
    shown += 1
  }
  seeding.say(`上一届作品征集：${worksLastYear.length} 件作品，展示 ${shown} 件`)
}

async function resultOf({ payload }: Seeding, campaign: Campaign, { title }: WorkSeed) {
  const where = { campaign: { equals: campaign.id }, title: { equals: title } }
  const { docs } = await payload.find({ collection: 'results', where, depth: 0, limit: 1 })
  return docs[0]
}

/** The editor makes the draft, says what the pictures show and in which stage the pupil is, and publishes it. */
async function publishWork(
  { ids, payload, richText }: Seeding,
  { schedule }: Campaign,
  result: Result,
  { body, picture, slug, stage, summary }: WorkSeed,
  place: number,
): Promise<void> {
  const where = { result: { equals: result.id } }
  const { docs } = await payload.find({ collection: 'works', where, depth: 0, limit: 1 })
  const found = docs[0]?.id
  const { id } = found
    ? { id: found }
    : await act(payload, draftWork, idFor(ids.users, 'editor'), new Date(), { result: result.id })
  const work = await payload.findByID({ collection: 'works', id, depth: 0, draft: true })
  for (const relation of picture ? (work.pictures ?? []) : []) {
    const file = idOf(relation) ?? ''
    await payload.update({ collection: 'media', id: file, data: { alt: picture?.alt }, depth: 0 })
  }
  await payload.update({
    collection: 'works',
    id,
    data: {
      _status: 'published',
      slug,
      stage,
      summary,
      body: richText(body) as never,
      responsibleEditor: '演示编辑',
      publishedAt: new Date(Date.parse(schedule.reviewClosesAt) + (30 - place) * day).toISOString(),
    },
    depth: 0,
  })
}
