import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext'
import type { Where } from 'payload'
import { z } from 'zod'
import { idOf } from '../../access/roles'
import { isLate, requirePhase } from '../../domain/campaign'
import { checkLimits, moveEntry } from '../../domain/entry'
import { Refusal } from '../../domain/refusal'
import type { Campaign, Entry } from '../../payload-types'
import { action, type Call } from '../action'
import { documentFor } from '../documents'
import { filesOf } from '../screening/blind-work'

/** Statuses that use up a place of the quota; so does what screening turned down, or it could come back beside its successor. */
const counted = ['submitted', 'returned', 'accepted', 'rejected']

/** A school hands in a draft, or hands in again what was returned: from then on it is frozen. */
export const submitEntry = action({
  name: 'submit-entry',
  method: 'post',
  input: z.strictObject({ entry: z.string().min(1) }),
  run: async (call, input) => {
    const { now, req } = call
    const entry = await documentFor(call, 'entries', input.entry, '件作品')
    const campaign = await documentFor(call, 'campaigns', idOf(entry.campaign) ?? '', '个征集活动')
    requirePhase(campaign, entry.status === 'returned' ? 'resubmit' : 'submit', now)
    const status = moveEntry(entry.status, 'submit')
    checkComplete(entry, campaign)
    if (entry.status === 'draft') await checkQuotas(call, entry, campaign)
    await req.payload.update({
      collection: 'entry-files',
      where: { id: { in: filesOf(entry) } },
      data: { handedIn: true },
      depth: 0,
      req,
    })
    const saved = await req.payload.update({
      collection: 'entries',
      id: entry.id,
      data: {
        status,
        ...(entry.status === 'draft' && { submittedAt: now.toISOString(), late: isLate(campaign, now) }),
        receiptNo: entry.receiptNo ?? receiptNo(campaign, entry),
        returnReason: null,
      },
      depth: 0,
      req,
    })
    return {
      id: saved.id,
      status: saved.status,
      receiptNo: saved.receiptNo,
      submittedAt: saved.submittedAt,
      late: saved.late,
    }
  },
})

const receiptNo = (campaign: Campaign, entry: Entry) =>
  `${campaign.year}-${entry.id.replaceAll('-', '').slice(0, 8).toUpperCase()}`

function checkComplete(entry: Entry, campaign: Campaign): void {
  const text = entry.body ? convertLexicalToPlaintext({ data: entry.body }).trim() : ''
  if (!text) throw new Refusal('invalid', '正文还是空的，请写好正文再提交。', 'body')
  if (!entry.authors?.length) throw new Refusal('invalid', '请至少填写一位作者再提交。', 'authors')
  if (!entry.pledge) throw new Refusal('invalid', '请勾选原创承诺再提交。', 'pledge')
  const images = entry.images?.length ?? 0
  const attachments = entry.attachments?.length ?? 0
  checkLimits({ text, images, attachments }, campaign.limits)
}

async function checkQuotas(call: Call, entry: Entry, campaign: Campaign): Promise<void> {
  const { payload } = call.req
  const handedIn = async (where: Where) =>
    (
      await payload.count({
        collection: 'entries',
        where: { and: [{ campaign: { equals: campaign.id } }, { status: { in: counted } }, where] },
        req: call.req,
      })
    ).totalDocs

  const { perSchool, districts } = campaign.quotas
  if ((await handedIn({ school: { equals: idOf(entry.school) } })) >= perSchool) {
    throw new Refusal('conflict', `本次征集每校最多报送 ${perSchool} 件，贵校名额已用完；草稿已为您保留。`)
  }
  const school = await documentFor(call, 'schools', idOf(entry.school) ?? '', '所学校')
  const quota = districts?.find(({ district }) => idOf(district) === idOf(school.district))
  if (quota && (await handedIn({ 'school.district': { equals: idOf(school.district) } })) >= quota.max) {
    throw new Refusal('conflict', `本县区在本次征集中最多报送 ${quota.max} 件，名额已用完；草稿已为您保留。`)
  }
}
