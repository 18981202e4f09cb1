import { z } from 'zod'
import { idOf } from '../../access/roles'
import { submissionDigest } from '../../domain/proof/submission'
import type { EntryFile, SubmissionReceipt } from '../../payload-types'
import { action, type Call } from '../action'
import { documentFor } from '../documents'
import { submissionOf } from './submission-of'

/** 报送回执: the receipts of an entry, the last first, and whether what it says now is what each was given for. */
export const openReceipts = action({
  name: 'open-receipts',
  method: 'get',
  input: z.strictObject({ entry: z.string().min(1) }),
  run: async (call, input) => {
    const entry = await documentFor(call, 'entries', input.entry, '件作品')
    const receipts = await receiptsOf(call, entry.id)
    if (receipts.length === 0) return { receipts: [] }
    const campaign = await documentFor(call, 'campaigns', idOf(entry.campaign) ?? '', '个征集活动')
    const digest = submissionDigest(await submissionOf(call, entry, campaign.slug))
    return { receipts: receipts.map((receipt, index) => shownAs(receipt, index === 0, digest)) }
  },
})

export type Receipts = Awaited<ReturnType<typeof openReceipts.run>>

/** The receipts that the caller may read, their scans with them where they may be read. */
async function receiptsOf({ req }: Call, entry: string): Promise<SubmissionReceipt[]> {
  const { docs } = await req.payload.find({
    collection: 'submission-receipts',
    where: { entry: { equals: entry } },
    sort: '-at',
    depth: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs
}

const shownAs = (
  { at, byName, digest, id, late, number, scan, scannedAt }: SubmissionReceipt,
  latest: boolean,
  now: string,
) => ({
  id,
  number,
  at,
  byName,
  late: late ?? false,
  digest,
  latest,
  /** Whether the entry, as it stands now, has the digest of this receipt. */
  agrees: digest === now,
  scan: scanOf(scan),
  scannedAt: scannedAt ?? null,
})

const scanOf = (scan: string | EntryFile | null | undefined) =>
  typeof scan === 'object' && scan ? { name: scan.filename ?? '', address: scan.url ?? '' } : null
