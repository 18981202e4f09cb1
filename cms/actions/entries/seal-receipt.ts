import { z } from 'zod'
import { idOf } from '../../access/roles'
import { isAnnounced, phaseAt } from '../../domain/campaign'
import { Refusal } from '../../domain/refusal'
import { action, type Call } from '../action'
import { documentFor } from '../documents'

/**
 * 上传盖章扫描件: a school puts the sealed receipt, as a PDF or a photograph, beside what it handed in, whose text stays
 * locked. Another one may replace it until the result is announced; the one before stays on record.
 */
export const sealReceipt = action({
  name: 'seal-receipt',
  method: 'post',
  takesFile: true,
  input: z.strictObject({ receipt: z.string().min(1) }),
  run: async (call, input) => {
    const receipt = await documentFor(call, 'submission-receipts', input.receipt, '份回执')
    const entry = await documentFor(call, 'entries', idOf(receipt.entry) ?? '', '件作品')
    if (entry.receiptNo !== receipt.number)
      throw new Refusal('conflict', '这件作品已重新提交，请打印最近一份回执盖章后上传。')
    if (entry.status === 'withdrawn') throw new Refusal('conflict', '作品已撤回，不用再上传盖章回执。')
    const campaign = await documentFor(call, 'campaigns', idOf(entry.campaign) ?? '', '个征集活动')
    if (isAnnounced(phaseAt(campaign, call.now)))
      throw new Refusal('conflict', '评选结果已公布，盖章回执不能再更换；如需更正，请联系评审秘书。')
    const scan = await keepScan(call, idOf(receipt.school) ?? '', receipt.number)
    await call.req.payload.update({
      collection: 'submission-receipts',
      id: receipt.id,
      data: { scan, scannedAt: call.now.toISOString() },
      depth: 0,
      req: call.req,
    })
    return { id: receipt.id }
  },
})

/** What a scan may be, by how such a file begins. */
const kinds = [
  { begins: '%PDF', extension: 'pdf', mimetype: 'application/pdf' },
  { begins: '\u00ff\u00d8\u00ff', extension: 'jpg', mimetype: 'image/jpeg' },
  { begins: '\u0089PNG', extension: 'png', mimetype: 'image/png' },
]

/** Keeps the file, looked through like every upload, under the number of its receipt, as one that was handed in. */
async function keepScan({ file, req }: Call, school: string, number: string): Promise<string> {
  const data = Buffer.from(file?.bytes ?? [])
  const kind = kinds.find(({ begins }) => data.toString('latin1', 0, begins.length) === begins)
  if (!kind) {
    throw new Refusal('invalid', '盖章回执请扫描成 PDF，或拍照存为 JPG、PNG 再上传。', 'file')
  }
  const { extension, mimetype } = kind
  const shared = { collection: 'entry-files', depth: 0, req } as const
  const { id } = await req.payload.create({
    ...shared,
    data: { school },
    file: { data, mimetype, name: `${number}-盖章.${extension}`, size: data.length },
    overrideAccess: false,
  })
  await req.payload.update({ ...shared, id, data: { handedIn: true } })
  return id
}
