import { submitEntry } from '../../cms/actions/entries/submit-entry'
import { screenEntries } from '../../cms/actions/screening/screen-entries'
import type { Campaign } from '../../cms/payload-types'
import { assignJudges } from '../contest/assign'
import { makeBlindCopies } from '../contest/blind-copies'
import { minutesBefore } from '../contest/clock'
import { conclude } from '../contest/conclude'
import { forwardAll, type Handed } from '../contest/forward'
import { makeCampaign } from '../contest/make-campaign'
import { makeEntry, schoolAccount } from '../contest/make-entry'
import { bench } from '../contest/panels'
import { scoreEntry, sheetsByEntry } from '../contest/score'
import { act } from '../contest/stage'
import { idFor, type Seeding } from '../context'
import { finishedCampaign } from '../data/campaigns'
import { cases } from '../data/cases'
import { unawarded2025 } from '../data/entries-2025'
import type { CaseSeed } from '../data/shapes'
import { upsert } from '../upsert'

/** Last year's campaign from call to result, and its awarded entries as public case studies. */
export async function seedFinishedCampaign(seeding: Seeding, seededAt: Date): Promise<void> {
  const { payload, say } = seeding
  const { docs } = await payload.find({
    collection: 'campaigns',
    where: { slug: { equals: finishedCampaign.slug }, announcedAt: { exists: true } },
    depth: 0,
  })
  const campaign = docs[0] ?? (await makeCampaign(seeding, finishedCampaign, seededAt, bench))
  if (!campaign.announcedAt) await runThrough(seeding, campaign)
  for (const [index, item] of cases.entries()) await publishCase(seeding, campaign, item, index)
  say(`上一届征集：${cases.length + unawarded2025.length} 件作品，${cases.length} 篇案例`)
}

async function runThrough(seeding: Seeding, campaign: Campaign): Promise<void> {
  const { ids, payload } = seeding
  const { forwardingClosesAt, reviewClosesAt, reviewOpensAt, submissionClosesAt } = campaign.schedule
  const handed: Handed[] = []
  for (const [index, item] of [...cases, ...unawarded2025].entries()) {
    const entry = await makeEntry(seeding, campaign, item)
    const at = minutesBefore(new Date(submissionClosesAt), 60 + index * 97)
    await act(payload, submitEntry, idFor(ids.users, schoolAccount(item.school)), at, { entry })
    handed.push({ entry, school: item.school })
  }
  const entries = handed.map(({ entry }) => entry)
  await forwardAll(seeding, campaign, handed, minutesBefore(new Date(forwardingClosesAt ?? ''), 2000))
  const screening = minutesBefore(new Date(reviewOpensAt), 24 * 60)
  await act(payload, screenEntries, idFor(ids.users, 'secretary'), screening, { entries, outcome: 'accept' })
  await makeBlindCopies(seeding, campaign, screening)
  await assignJudges(seeding, campaign, screening, 'demo')
  const sheets = await sheetsByEntry(seeding, campaign)
  const during = minutesBefore(new Date(reviewClosesAt), 600)
  for (const [place, entry] of entries.entries())
    await scoreEntry(seeding, sheets.get(entry) ?? [], place, during)
  await conclude(seeding, campaign, new Date(Date.parse(reviewClosesAt) + 3 * 24 * 60 * 60_000))
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
      source: result?.schoolName,
      responsibleEditor: '演示编辑',
      publishedAt: new Date(published).toISOString(),
    },
  )
}
