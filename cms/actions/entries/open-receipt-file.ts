import { z } from 'zod'
import { idOf } from '../../access/roles'
import { countCharacters } from '../../domain/entry'
import { submissionDigest, submissionText } from '../../domain/proof/submission'
import { Refusal } from '../../domain/refusal'
import { submissionReceiptPdf } from '../../office/submission-receipt-pdf'
import type { Entry, SubmissionReceipt } from '../../payload-types'
import { action, type Call } from '../action'
import { categoryLabel, divisionLabel } from '../contest-records'
import { documentFor } from '../documents'
import { fileResponse } from '../file-response'
import { authorsOf } from '../quota-usage'
import { siteOrigin } from '../site-address'
import { draftOf } from './own-entry'
import { submissionOf } from './submission-of'

/** A receipt to print and seal, or the text that its digest is of, for whoever wants to compute it again. */
export const openReceiptFile = action({
  name: 'open-receipt-file',
  method: 'get',
  input: z.strictObject({ receipt: z.string().min(1), format: z.enum(['pdf', 'json']) }),
  run: async (call, { format, receipt: id }) => {
    const receipt = await documentFor(call, 'submission-receipts', id, '份回执')
    const entry = await documentFor(call, 'entries', idOf(receipt.entry) ?? '', '件作品')
    const name = `报送回执 ${receipt.number}`
    const plain = `receipt-${receipt.number}`
    if (format === 'json') {
      return fileResponse(await textFor(call, receipt, entry), { name, plain, kind: 'json' })
    }
    const { bytes } = await submissionReceiptPdf(await pageOf(call, receipt, entry))
    return fileResponse(bytes, { name, plain, kind: 'pdf' })
  },
})

/** @throws Refusal `conflict` when the entry no longer is what the receipt was given for. */
async function textFor(call: Call, receipt: SubmissionReceipt, entry: Entry): Promise<string> {
  const campaign = await documentFor(call, 'campaigns', idOf(receipt.campaign) ?? '', '个征集活动')
  const submission = await submissionOf(call, entry, campaign.slug)
  if (submissionDigest(submission) === receipt.digest) return submissionText(submission)
  throw new Refusal(
    'conflict',
    '作品在这份回执之后改过，当时的内容已不在系统里；请下载最近一份回执的存证文本。',
  )
}

async function pageOf(call: Call, receipt: SubmissionReceipt, entry: Entry) {
  const { req } = call
  const campaign = await documentFor(call, 'campaigns', idOf(receipt.campaign) ?? '', '个征集活动')
  const school = await documentFor(call, 'schools', idOf(receipt.school) ?? '', '所学校')
  const { owner } = await req.payload.findGlobal({ slug: 'site-settings', depth: 0, req })
  const submission = await submissionOf(call, entry, campaign.slug)
  const agrees = submissionDigest(submission) === receipt.digest
  return {
    number: receipt.number,
    at: receipt.at,
    late: receipt.late ?? false,
    digest: receipt.digest,
    byName: receipt.byName,
    campaign: campaign.title,
    owner: owner ?? campaign.certificate?.issuer ?? '',
    school: school.name,
    title: receipt.title,
    // What has been changed since is not what was handed in then.
    content: agrees
      ? {
          category: categoryLabel(campaign, entry.category),
          division: divisionLabel(campaign, entry.division) ?? '',
          authors: authorsOf(entry),
          characters: countCharacters(draftOf(entry).text),
          files: submission.files,
        }
      : null,
    address: siteOrigin(req),
    printedAt: call.now.toISOString(),
    demo: entry.demo ?? false,
  }
}
