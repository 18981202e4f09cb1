import { z } from 'zod'
import { beijingDay } from '../../domain/beijing-time'
import type { QuotaLine } from '../../domain/quota'
import { Refusal } from '../../domain/refusal'
import { forwardingDocx } from '../../office/forwarding-docx'
import { type ForwardingSummary, forwardingSummaryPdf } from '../../office/forwarding-summary-pdf'
import { type ForwardingRow, forwardingWorkbook } from '../../office/forwarding-workbook'
import type { Campaign } from '../../payload-types'
import { action, type Call } from '../action'
import { categoryLabel, divisionLabel, type EntryWithSchool } from '../contest-records'
import { documentFor } from '../documents'
import { fileResponse } from '../file-response'
import { authorsOf, districtQuota, districtUsage } from '../quota-usage'
import { districtEntries, forwardingCampaign, ownDistrictOf } from './district-entries'
import { submitters } from './submitters'

const formats = ['xlsx', 'pdf', 'docx'] as const

/** 推荐汇总表: what a district has forwarded, as an Excel table, printed, or as a letter in Word; the secretary names the district. */
export const openForwardingFile = action({
  name: 'open-forwarding-file',
  method: 'get',
  input: z.strictObject({
    campaign: z.string().min(1),
    district: z.string().min(1).optional(),
    format: z.enum(formats),
  }),
  run: async (call, { campaign: id, district: wanted, format }) => {
    const campaign = await forwardingCampaign(call, id)
    const summary = await summaryOf(call, campaign, districtAsked(call, wanted))
    const name = `${campaign.title}推荐汇总表（${summary.district}）`
    return fileResponse(await bytesOf(call, summary, format), { name, plain: 'forwarding', kind: format })
  },
})

type Summary = Awaited<ReturnType<typeof summaryOf>>

async function bytesOf(call: Call, summary: Summary, format: (typeof formats)[number]): Promise<Uint8Array> {
  if (format === 'pdf') return (await forwardingSummaryPdf(summary)).bytes
  if (format === 'xlsx') return forwardingWorkbook(summary)
  const { owner } = await call.req.payload.findGlobal({ slug: 'site-settings', depth: 0, req: call.req })
  return forwardingDocx({ ...summary, addressee: owner ?? '', day: beijingDay(call.now) })
}

function districtAsked(call: Call, wanted: string | undefined): string {
  if (call.actor.role === 'district') return ownDistrictOf(call)
  if (wanted) return wanted
  throw new Refusal('invalid', '请选择要打开哪个县区的汇总表。', 'district')
}

/** One description for both files. */
async function summaryOf(call: Call, campaign: Campaign, id: string) {
  const district = await documentFor(call, 'districts', id, '个县区')
  const entries = await districtEntries(call, campaign.id, district.id)
  const forwarded = entries.filter(({ forwardedAt }) => forwardedAt)
  const contacts = await submitters(
    call,
    forwarded.map((entry) => entry.id),
  )
  const used = await districtUsage(call, campaign, district.id)
  const at = call.now.toISOString()
  const rows = forwarded.map((entry, index) => ({
    ...rowOf(entry, index, campaign),
    contact: contacts.get(entry.id) ?? '',
  }))
  return {
    campaign: campaign.title,
    district: district.name,
    quota: districtQuota(campaign, district.id, used).map(quotaInWords).join('；'),
    rows,
    contact: call.actor.role === 'district' ? (call.actor.name ?? '') : '',
    printedAt: at,
    made: at,
    demo: campaign.demo ?? false,
  } satisfies Omit<ForwardingSummary, 'rows'> & { rows: ForwardingRow[]; made: string }
}

function quotaInWords({ label, max, min, used }: QuotaLine): string {
  const least = min === null ? '' : `，至少 ${min} 件`
  return `${label}名额 ${max} 件${least}，已推荐 ${used} 件`
}

const rowOf = (entry: EntryWithSchool, index: number, campaign: Campaign) => ({
  rank: index + 1,
  title: entry.title,
  category: categoryLabel(campaign, entry.category),
  division: divisionLabel(campaign, entry.division) ?? '',
  school: entry.school.name,
  authors: authorsOf(entry),
  tutors: (entry.tutors ?? []).map(({ name }) => name),
  receipt: entry.receiptNo ?? '',
  note: entry.status === 'returned' ? '退回修改中' : null,
})
