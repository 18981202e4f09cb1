import { idOf } from '../../access/roles'
import { receiptNumber, submissionDigest } from '../../domain/proof/submission'
import type { Campaign, Entry } from '../../payload-types'
import type { Call } from '../action'
import { submissionOf } from './submission-of'

/** The number that the next receipt of an entry bears: every time it is handed in it gets one of its own. */
export async function nextReceiptNumber({ req }: Call, entry: Entry, campaign: Campaign): Promise<string> {
  const { totalDocs } = await req.payload.count({
    collection: 'submission-receipts',
    where: { entry: { equals: entry.id } },
    req,
  })
  const before = Math.max(totalDocs, entry.receiptNo ? 1 : 0)
  return receiptNumber(campaign.year, entry.id, before + 1)
}

/** Writes the receipt for an entry that has just been handed in. */
export async function recordReceipt(call: Call, entry: Entry, campaign: Campaign): Promise<void> {
  const { actor, now, req } = call
  await req.payload.create({
    collection: 'submission-receipts',
    data: {
      number: entry.receiptNo ?? '',
      campaign: campaign.id,
      entry: entry.id,
      school: idOf(entry.school) ?? '',
      title: entry.title,
      at: now.toISOString(),
      byName: actor.name ?? '',
      late: entry.late ?? false,
      digest: submissionDigest(await submissionOf(call, entry, campaign.slug)),
    },
    depth: 0,
    req,
  })
}
