import { z } from 'zod'
import { agreedText } from '../../domain/agreed-text'
import { isLate } from '../../domain/campaign'
import { requireComplete } from '../../domain/entry-complete'
import { requireRoom } from '../../domain/quota'
import { signatureOf } from '../../domain/screening/near-duplicates'
import type { Campaign, Entry } from '../../payload-types'
import { action, type Call } from '../action'
import { filesOf } from '../screening/blind-work'
import { boundsOnHandIn, statusOnHandIn } from './handing-in'
import { draftOf, ownEntry } from './own-entry'
import { nextReceiptNumber, recordReceipt } from './record-receipt'

/** A school hands in a draft, or hands in again what was returned: from then on it is frozen, and a receipt says what it was. */
export const submitEntry = action({
  name: 'submit-entry',
  method: 'post',
  input: z.strictObject({ entry: z.string().min(1) }),
  run: async (call, input) => {
    const { entry, campaign } = await ownEntry(call, input.entry)
    const status = statusOnHandIn(entry, campaign, call.now)
    const draft = draftOf(entry)
    requireComplete(draft, campaign)
    const kept = entry.status === 'draft' ? '草稿已为您保留' : '修改已为您保留'
    requireRoom(await boundsOnHandIn(call, entry, campaign, status), kept)
    await handInFiles(call, entry)
    const saved = await call.req.payload.update({
      collection: 'entries',
      id: entry.id,
      data: {
        status,
        ...stampsOf(entry, campaign, call.now),
        receiptNo: await nextReceiptNumber(call, entry, campaign),
        submittedBy: call.actor.id,
        ...(status === 'forwarded' && { forwardedAt: entry.forwardedAt ?? call.now.toISOString() }),
        agreedVersion: campaign.pledge.version,
        agreedText: agreedText(campaign.pledge),
        signature: [...signatureOf(draft.text)],
        returnReason: null,
      },
      depth: 0,
      req: call.req,
    })
    await recordReceipt(call, saved, campaign)
    return {
      id: saved.id,
      status: saved.status,
      receiptNo: saved.receiptNo,
      submittedAt: saved.submittedAt,
      late: saved.late,
    }
  },
})

/** What is stamped when an entry is handed in for the first time, and kept from then on. */
const stampsOf = (entry: Entry, campaign: Campaign, now: Date): Partial<Entry> =>
  entry.submittedAt ? {} : { submittedAt: now.toISOString(), late: isLate(campaign, now) }

async function handInFiles({ req }: Call, entry: Entry): Promise<void> {
  await req.payload.update({
    collection: 'entry-files',
    where: { id: { in: filesOf(entry) } },
    data: { handedIn: true },
    depth: 0,
    req,
  })
}
