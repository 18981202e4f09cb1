import { z } from 'zod'
import { idOf } from '../../access/roles'
import { beijingDay } from '../../domain/beijing-time'
import { Refusal } from '../../domain/refusal'
import { certificatePdfs } from '../../office/certificate-pdf'
import { type CertificateRow, certificatesWorkbook } from '../../office/certificates-workbook'
import type { Campaign, Certificate } from '../../payload-types'
import { action, type Call } from '../action'
import { documentFor } from '../documents'
import { fileResponse, officeFileResponse } from '../file-response'
import { siteOrigin } from '../site-address'
import { certificatesOf } from './certificate-records'
import type { PrintedBatch } from './print-batch'
import { printedCertificate, verifyUrlOf } from './printed-certificate'

const id = z.string().min(1)

/**
 * One certificate as a PDF, of a school's own or for the secretary; for the secretary also the files of a batch, and the
 * register of a campaign in Excel.
 */
export const openCertificateFile = action({
  name: 'open-certificate-file',
  method: 'get',
  input: z.union([
    z.strictObject({ certificate: id }),
    z.strictObject({ task: id, file: z.enum(['zip', 'pdf']) }),
    z.strictObject({ campaign: id, file: z.literal('xlsx') }),
  ]),
  run: async (call, input) => {
    if ('certificate' in input) return certificateFile(call, input.certificate)
    if (call.actor.role !== 'secretary')
      throw new Refusal('forbidden', '您的账号只能下载本校的证书，请从“评选结果”进入。')
    return 'task' in input ? batchFile(call, input.task, input.file) : register(call, input.campaign)
  },
})

async function certificateFile(call: Call, asked: string): Promise<Response> {
  const { actor, req } = call
  const certificate = await documentFor(call, 'certificates', asked, '张证书')
  // Everyone may read that there is a certificate; whose it is, only its school and the staff.
  const own = actor.role === 'secretary' || (actor.school && idOf(certificate.school) === actor.school)
  if (!own) throw new Refusal('not-found', '找不到这张证书，可能已被删除，或不在您的权限之内。')
  if (certificate.status === 'revoked') throw new Refusal('conflict', revokedWords(certificate))
  const campaign = await documentFor(call, 'campaigns', idOf(certificate.campaign) ?? '', '个征集活动')
  for await (const { bytes, number } of certificatePdfs([
    printedCertificate(certificate, campaign, siteOrigin(req)),
  ]))
    return fileResponse(bytes, { name: `${number} ${certificate.unit}`, plain: number, kind: 'pdf' })
  throw new Error('a certificate was not printed')
}

const revokedWords = ({ replacedBy }: Certificate): string =>
  replacedBy ? `这张证书已作废，请下载换发的 ${replacedBy}。` : '这张证书已作废，不能下载。'

async function batchFile(call: Call, asked: string, kind: 'zip' | 'pdf'): Promise<Response> {
  const task = await documentFor(call, 'tasks', asked, '批证书')
  const output = task.output as PrintedBatch | null
  if (task.kind !== 'certificates' || task.status !== 'done' || !output)
    throw new Refusal('conflict', '这批证书还没有做好，请等进度走完再下载。')
  const { title } = await documentFor(call, 'campaigns', idOf(task.campaign) ?? '', '个征集活动')
  const name = `${title}证书（${output.count}张${kind === 'pdf' ? '，供印制' : ''}）`
  return officeFileResponse(call, output[kind], { name, plain: 'certificates', kind })
}

async function register(call: Call, asked: string): Promise<Response> {
  const campaign = await documentFor(call, 'campaigns', asked, '个征集活动')
  const certificates = await certificatesOf(call, campaign.id)
  const origin = siteOrigin(call.req)
  const bytes = await certificatesWorkbook({
    campaign: campaign.title,
    organizer: certificates.at(-1)?.issuer ?? '',
    certificates: certificates.map((certificate) => rowOf(certificate, certificates, campaign, origin)),
    notes: ['编号不重复使用，作废的证书保留编号。核验网址里有证书的全部内容，请勿公开。'],
    made: call.now.toISOString(),
    demo: campaign.demo ?? false,
  })
  return fileResponse(bytes, { name: `${campaign.title}证书登记表`, plain: 'certificates', kind: 'xlsx' })
}

const kinds: Record<Certificate['kind'], string> = { entry: '作品', tutor: '指导教师', organizer: '组织' }

function rowOf(
  certificate: Certificate,
  all: Certificate[],
  campaign: Campaign,
  origin: string,
): CertificateRow {
  const { awardName, issuedOn, kind, number, recipients, revokedAt, status, title, unit } = certificate
  return {
    number,
    kind: kinds[kind],
    recipients: recipients ?? [],
    unit,
    title: title ?? '',
    awardName,
    issuedOn,
    status: status === 'issued' ? '有效' : '已作废',
    revokedOn: revokedAt ? beijingDay(new Date(revokedAt)) : null,
    reason: certificate.revocationReason,
    replaces: all.find(({ id: other }) => other === idOf(certificate.replaces))?.number,
    verifyUrl: verifyUrlOf(certificate, campaign, origin),
  }
}
