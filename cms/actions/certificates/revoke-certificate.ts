import { z } from 'zod'
import { idOf } from '../../access/roles'
import { requirePhase } from '../../domain/campaign'
import { Refusal } from '../../domain/refusal'
import type { Campaign, Certificate } from '../../payload-types'
import { action, type Call } from '../action'
import { documentFor } from '../documents'
import { createCertificates } from './certificate-records'

const correction = z.strictObject({
  recipients: z.array(z.string().trim().min(1).max(20)).min(1).max(5).optional(),
  title: z.string().trim().min(1).max(80).optional(),
})

/**
 * Revokes a certificate with a reason; its number stays and is never given again. With `reissue` another is issued in its
 * place, corrected where that says so; one that was revoked without can still be replaced.
 */
export const revokeCertificate = action({
  name: 'revoke-certificate',
  method: 'post',
  input: z.strictObject({
    certificate: z.string().min(1),
    reason: z.string().trim().min(2).max(300),
    reissue: correction.optional(),
  }),
  run: async (call, { certificate: id, reason, reissue }) => {
    const certificate = await documentFor(call, 'certificates', id, '张证书')
    const campaign = await documentFor(call, 'campaigns', idOf(certificate.campaign) ?? '', '个征集活动')
    requirePhase(campaign, 'certify', call.now)
    const again = certificate.status === 'revoked'
    if (certificate.replacedBy)
      throw new Refusal('conflict', `这张证书已换发为 ${certificate.replacedBy}，请对新证书办理。`)
    if (again && !reissue) throw new Refusal('conflict', '这张证书已经作废。')
    const replacement = reissue && (await replace(call, campaign, certificate, reissue))
    await call.req.payload.update({
      collection: 'certificates',
      id,
      data: {
        status: 'revoked',
        revokedAt: again ? certificate.revokedAt : call.now.toISOString(),
        revocationReason: reason,
        replacedBy: replacement?.number ?? null,
      },
      depth: 0,
      req: call.req,
    })
    return {
      certificate: id,
      replacement: replacement ? { id: replacement.id, number: replacement.number } : null,
    }
  },
})

export type Revoked = Awaited<ReturnType<typeof revokeCertificate.run>>

/** Issues what the certificate says once more, corrected, under a number of its own. */
async function replace(
  call: Call,
  campaign: Campaign,
  old: Certificate,
  { recipients, title }: z.infer<typeof correction>,
): Promise<Certificate | undefined> {
  const { awardName, kind, number, pupils, tierKey, unit } = old
  if (kind === 'organizer' && recipients)
    throw new Refusal('invalid', '组织奖的证书只写单位，没有姓名，请去掉姓名。', 'reissue.recipients')
  const [made] = await createCertificates(call, campaign, [
    {
      kind,
      code: number.split('-').at(-3) ?? '',
      result: idOf(old.result),
      organizerAward: idOf(old.organizerAward),
      school: idOf(old.school),
      recipients: recipients ?? old.recipients ?? [],
      unit,
      title: title ?? old.title,
      awardName,
      tierKey,
      pupils,
      replaces: old.id,
    },
  ])
  return made
}
