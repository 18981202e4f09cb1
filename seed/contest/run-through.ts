import { submitEntry } from '../../cms/actions/entries/submit-entry'
import { screenEntries } from '../../cms/actions/screening/screen-entries'
import type { Campaign } from '../../cms/payload-types'
import { idFor, type Seeding } from '../context'
import { assignJudges } from './assign'
import { makeBlindCopies } from './blind-copies'
import { minutesBefore } from './clock'
import { conclude } from './conclude'
import { forwardAll, type Handed } from './forward'
import { type EntryDraft, makeEntry, schoolAccount } from './make-entry'
import { scoreEntry, sheetsByEntry } from './score'
import { act } from './stage'

/** A campaign from the call to the certificates, its entries in the order in which they shall end up. */
export async function runThrough(
  seeding: Seeding,
  campaign: Campaign,
  items: readonly EntryDraft[],
  course: { contested: boolean },
): Promise<void> {
  const { ids, payload } = seeding
  const { forwardingClosesAt, reviewClosesAt, reviewOpensAt, submissionClosesAt } = campaign.schedule
  const handed: Handed[] = []
  for (const [index, item] of items.entries()) {
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
    await scoreEntry(seeding, campaign, sheets.get(entry) ?? [], place, during)
  await conclude(seeding, campaign, new Date(Date.parse(reviewClosesAt) + 3 * 24 * 60 * 60_000), course)
}
