import { tasksEnded } from '@cms/actions/background'
import { certificatesOf } from '@cms/actions/certificates/certificate-records'
import { issueCertificates } from '@cms/actions/certificates/issue-certificates'
import type { PrintedBatch } from '@cms/actions/certificates/print-batch'
import { printedCertificate } from '@cms/actions/certificates/printed-certificate'
import { announceResults } from '@cms/actions/results/announce-results'
import { decideResults } from '@cms/actions/results/decide-results'
import { certificatePdfs } from '@cms/office/certificate-pdf'
import type { Campaign } from '@cms/payload-types'
import { createLocalReq, type Payload } from 'payload'
import { act } from '../../seed/contest/stage'
import { makeContest } from '../support/make-contest'
import type { Line } from './run'

const count = 100
/** As many are made the slow way; the rest would take as long. */
const sample = 10
const day = 24 * 60 * 60_000

/** A batch of certificates with fonts made once, from the action to both files, against fonts made for every certificate. */
export async function benchCertificates(payload: Payload): Promise<Line[]> {
  const secretary = await secretaryOf(payload)
  const campaign = await decidedContest(payload, secretary)
  const began = performance.now()
  const now = new Date(Date.now() + 31 * day)
  const { task } = await act(payload, issueCertificates, secretary, now, {
    campaign: campaign.id,
    acceptUnconfirmed: true,
  })
  await tasksEnded()
  const batch = (performance.now() - began) / count
  const alone = await oneByOne(payload, campaign)
  const { output } = await payload.findByID({ collection: 'tasks', id: task, depth: 0 })
  const zip = await payload.findByID({
    collection: 'office-files',
    id: (output as PrintedBatch).zip,
    depth: 0,
  })
  const bytes = (zip.filesize ?? 0) / count
  return [
    {
      what: `签发并制作 ${count} 张证书（编号、ZIP、供印制的 PDF），每张用时`,
      baseline: '每张单独做字体，只做单张 PDF',
      ratio: batch / alone.milliseconds,
      detail: `${batch.toFixed(0)} 对 ${alone.milliseconds.toFixed(0)} 毫秒`,
    },
    {
      what: '每张证书 PDF 的大小',
      baseline: '每张单独做字体',
      ratio: bytes / alone.bytes,
      detail: `${(bytes / 1000).toFixed(1)} 对 ${(alone.bytes / 1000).toFixed(1)} KB`,
    },
  ]
}

async function secretaryOf(payload: Payload): Promise<string> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { role: { equals: 'secretary' } },
    limit: 1,
    depth: 0,
  })
  return docs[0]?.id ?? ''
}

async function decidedContest(payload: Payload, secretary: string): Promise<Campaign> {
  const tiers = [{ key: '1', name: '一等奖', mode: 'count' as const, value: count }]
  const awards = { tiers, groupBy: 'campaign', base: 'screened', rounding: 'round', onTie: 'lower' } as const
  const size = { entries: count, sheets: 3, judges: 12 }
  const certificate = { prefix: 'GGQL', issuer: '贵港市教育局' }
  const campaign = await makeContest(payload, 'deliberation', size, { awards, certificate })
  const { id } = campaign
  await act(payload, announceResults, secretary, new Date(), { campaign: id })
  await act(payload, decideResults, secretary, new Date(Date.now() + 30 * day), { campaign: id })
  return campaign
}

async function oneByOne(
  payload: Payload,
  campaign: Campaign,
): Promise<{ milliseconds: number; bytes: number }> {
  const req = await createLocalReq({}, payload)
  const call = { req, actor: { role: 'secretary' as const }, now: new Date() }
  const certificates = (await certificatesOf(call, campaign.id)).slice(0, sample)
  const began = performance.now()
  let bytes = 0
  for (const certificate of certificates)
    for await (const file of certificatePdfs([
      printedCertificate(certificate, campaign, 'https://qingfeng.example.cn'),
    ]))
      bytes += file.bytes.length
  return { milliseconds: (performance.now() - began) / sample, bytes: bytes / sample }
}
