import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { idOf } from '../../cms/access/roles'
import { submitEntry } from '../../cms/actions/entries/submit-entry'
import { withdrawEntry } from '../../cms/actions/entries/withdraw-entry'
import { recuseSheet } from '../../cms/actions/review/recuse-sheet'
import { saveSheet } from '../../cms/actions/review/save-sheet'
import { screenEntries } from '../../cms/actions/screening/screen-entries'
import type { Campaign, ScoreSheet } from '../../cms/payload-types'
import { assignJudges } from '../contest/assign'
import { makeBlindCopies } from '../contest/blind-copies'
import { minutesBefore } from '../contest/clock'
import { forwardAll, type Handed } from '../contest/forward'
import { makeCampaign } from '../contest/make-campaign'
import { makeEntry, schoolAccount } from '../contest/make-entry'
import { makeWhole } from '../contest/make-whole'
import { marksFor, totalsAt } from '../contest/marks'
import { bench } from '../contest/panels'
import { scoreEntry, sheetsByEntry } from '../contest/score'
import { act } from '../contest/stage'
import { idFor, type Seeding } from '../context'
import { runningCampaign } from '../data/campaigns'
import { entries2026 } from '../data/entries-2026'
import { unforwardedEntry } from '../data/entry-unforwarded'
import type { EntrySeed } from '../data/shapes'
import { picture } from '../media/picture'

/** Entries that stand for a situation, by number: see domain practice on late, returned and withdrawn work. */
const late = 12
const returnedThenFixed = 21
const withFiles = [1, 7]

/** This year's campaign in the middle of its review: 46 entries, most sheets in, one judge recused, two still at work. */
export async function seedRunningCampaign(seeding: Seeding, seededAt: Date): Promise<void> {
  const { made } = await makeWhole(seeding, runningCampaign.slug, async () => {
    const campaign = await makeCampaign(seeding, runningCampaign, seededAt, bench)
    await review(seeding, campaign, await handIn(seeding, campaign))
  })
  seeding.say(made ? `本届征集：${entries2026.length} 件作品，评审中` : '本届征集：已在，保持原样')
}

async function handIn(seeding: Seeding, campaign: Campaign): Promise<string[]> {
  const { ids, payload } = seeding
  const closes = new Date(campaign.schedule.submissionClosesAt)
  const secretary = idFor(ids.users, 'secretary')
  const submit = (entry: string, school: number, at: Date) =>
    act(payload, submitEntry, idFor(ids.users, schoolAccount(school)), at, { entry })
  const accept = (chosen: string[], at: Date) =>
    act(payload, screenEntries, secretary, at, { entries: chosen, outcome: 'accept' })

  await withdrawOne(seeding, campaign, minutesBefore(closes, 9000))
  await leaveOneUnforwarded(seeding, campaign, minutesBefore(closes, 300))
  const handed: Handed[] = []
  for (const item of entries2026) {
    const entry = await makeEntry(seeding, campaign, item)
    if (withFiles.includes(item.no)) await attachFiles(seeding, entry, item)
    await submit(entry, item.school, minutesBefore(closes, item.no === late ? -12 : 90 + item.no * 131))
    handed.push({ entry, school: item.school })
  }
  const entries = handed.map(({ entry }) => entry)
  await forwardAll(seeding, campaign, handed, new Date(closes.getTime() + 5 * 24 * 60 * 60_000))
  const returned = entries[returnedThenFixed - 1] ?? ''
  const screened = new Date(closes.getTime() + 14 * 24 * 60 * 60_000)
  await act(payload, screenEntries, secretary, screened, {
    entries: [returned],
    outcome: 'return',
    reason: '正文第三部分出现了教师姓名，请改为“某老师”后重新提交。',
  })
  await submit(
    returned,
    entries2026[returnedThenFixed - 1]?.school ?? 0,
    new Date(screened.getTime() + 3_600_000),
  )
  await accept(entries, new Date(screened.getTime() + 7_200_000))
  return entries
}

async function withdrawOne(seeding: Seeding, campaign: Campaign, at: Date): Promise<void> {
  const { ids, payload } = seeding
  const by = idFor(ids.users, schoolAccount(3))
  const entry = await makeEntry(seeding, campaign, {
    title: '午餐账目的另一种晒法',
    school: 3,
    category: 'oversight',
    body: '## 背景与问题\n\n本篇与本校另一件作品内容相近，提交后由学校主动撤回。',
    authors: [{ name: '陆老师（化名）', post: '总务主任' }],
  })
  await act(payload, submitEntry, by, at, { entry })
  await act(payload, withdrawEntry, by, new Date(at.getTime() + 3_600_000), { entry })
}

/** The district has forwarded as many as it may: this one stays with it. */
async function leaveOneUnforwarded(seeding: Seeding, campaign: Campaign, at: Date): Promise<void> {
  const entry = await makeEntry(seeding, campaign, unforwardedEntry)
  const by = idFor(seeding.ids.users, schoolAccount(unforwardedEntry.school))
  await act(seeding.payload, submitEntry, by, at, { entry })
}

async function attachFiles(
  { ids, payload }: Seeding,
  entry: string,
  { no, school }: EntrySeed,
): Promise<void> {
  const store = async (data: Buffer, name: string, mimetype: string) =>
    (
      await payload.create({
        collection: 'entry-files',
        data: { school: idFor(ids.schools, school) },
        file: { data, mimetype, name, size: data.length },
        depth: 0,
      })
    ).id
  const evidence = await readFile(path.join(import.meta.dirname, '../media/evidence.pdf'))
  const image = await store(await picture(`entry-${no}`), `现场照片-${no}.jpg`, 'image/jpeg')
  const attachment = await store(evidence, `佐证材料-${no}.pdf`, 'application/pdf')
  await payload.update({
    collection: 'entries',
    id: entry,
    data: { images: [image], attachments: [attachment] },
    depth: 0,
  })
}

async function review(seeding: Seeding, campaign: Campaign, entries: string[]): Promise<void> {
  const { ids, payload } = seeding
  const opens = new Date(campaign.schedule.reviewOpensAt)
  const during = new Date(opens.getTime() + 5 * 24 * 60 * 60_000)
  const before = minutesBefore(opens, 600)
  await makeBlindCopies(seeding, campaign, before)
  await assignJudges(seeding, campaign, before, 'demo')
  const sheets = await sheetsByEntry(seeding, campaign)
  const judgedBy = (sheet: ScoreSheet, username: string) => idOf(sheet.judge) === idFor(ids.users, username)
  const [recused] = [...sheets.values()].flat().filter((sheet) => judgedBy(sheet, 'judge-05'))
  if (recused) {
    await act(payload, recuseSheet, idFor(ids.users, 'judge-05'), during, {
      sheet: recused.id,
      reason: '本人曾指导过这件作品所写的项目，申请回避。',
    })
  }
  const decided = new Set([13, 14, 30])
  for (const [place, entry] of entries.entries()) {
    const stillAtWork = (sheet: ScoreSheet) =>
      sheet.id === recused?.id ||
      (!decided.has(place) &&
        ((judgedBy(sheet, 'judge-01') && place % 2 === 1) ||
          (judgedBy(sheet, 'judge-07') && place % 3 === 0)))
    await scoreEntry(seeding, campaign, sheets.get(entry) ?? [], place, during, stillAtWork)
  }
  const [begun] = [...sheets.values()]
    .flat()
    .filter((sheet) => judgedBy(sheet, 'judge-07') && sheet !== recused)
  const fresh = begun && (await payload.findByID({ collection: 'score-sheets', id: begun.id, depth: 0 }))
  if (fresh?.status === 'assigned') {
    await act(payload, saveSheet, idFor(ids.users, 'judge-07'), during, {
      sheet: fresh.id,
      marks: marksFor(totalsAt(20)[2] ?? 80, campaign.rubric).slice(0, 3),
    })
  }
}
