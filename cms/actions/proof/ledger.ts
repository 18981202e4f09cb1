import { linkAfter } from '../../domain/proof/hash-chain'
import { leafDigest, type SheetLeaf } from '../../domain/proof/sheet-leaf'
import { totalOf } from '../../domain/scoring'
import type { Campaign, Entry, ScoreSheet } from '../../payload-types'
import type { Call } from '../action'
import { adjustmentsOf, marksOf } from '../contest-records'

/** What is put on record of a submitted sheet; its nonce was drawn when it was submitted. */
export function leafOf(
  campaign: Pick<Campaign, 'slug' | 'rubric'>,
  entry: Pick<Entry, 'workCode'>,
  sheet: ScoreSheet,
): SheetLeaf {
  const [marks, adjustments] = [marksOf(sheet), adjustmentsOf(sheet)]
  return {
    campaign: campaign.slug,
    round: sheet.round,
    workCode: entry.workCode ?? '',
    seat: sheet.seat ?? '',
    marks,
    adjustments,
    total: totalOf(marks, adjustments, campaign.rubric).toFraction(),
    submittedAt: sheet.submittedAt ?? '',
    keyedIn: Boolean(sheet.enteredBy),
    nonce: sheet.nonce ?? '',
  }
}

/** Appends to the campaign's hash chain that a sheet was submitted, or that a submitted one was voided. */
export async function appendToLedger(
  { now, req }: Call,
  campaign: Campaign,
  entry: Pick<Entry, 'workCode'>,
  { kind, sheet }: { kind: 'submit' | 'void'; sheet: ScoreSheet },
): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'sheet-ledger',
    where: { campaign: { equals: campaign.id } },
    sort: '-number',
    limit: 1,
    depth: 0,
    req,
  })
  const event = { kind, digest: leafDigest(leafOf(campaign, entry, sheet)), at: now.toISOString() }
  await req.payload.create({
    collection: 'sheet-ledger',
    data: { campaign: campaign.id, sheet: sheet.id, ...linkAfter(docs[0] ?? null, event, campaign.slug) },
    depth: 0,
    req,
  })
}
