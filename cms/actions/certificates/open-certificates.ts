import { z } from 'zod'
import { phaseAt, phaseLabels } from '../../domain/campaign'
import type { Campaign, Certificate, Task } from '../../payload-types'
import { action, type Call } from '../action'
import { resultsOf } from '../contest-records'
import { documentFor } from '../documents'
import { certificatesOf } from './certificate-records'
import { dueCertificates } from './issue-certificates'
import type { PrintedBatch } from './print-batch'
import type { WantedCertificate } from './wanted-certificates'

/** The certificates of a campaign for its staff: what is due, who has not confirmed names, what was made and its files. */
export const openCertificates = action({
  name: 'open-certificates',
  method: 'get',
  input: z.strictObject({ campaign: z.string().min(1) }),
  run: async (call, input) => {
    const campaign = await documentFor(call, 'campaigns', input.campaign, '个征集活动')
    const { announcedAt, decidedAt, id, schedule, slug, title } = campaign
    const phase = phaseAt(campaign, call.now)
    const due = announcedAt ? await dueCertificates(call, campaign) : []
    return {
      campaign: {
        id,
        slug,
        title,
        schedule,
        announcedAt: announcedAt ?? null,
        decidedAt: decidedAt ?? null,
        phaseLabel: phaseLabels[phase],
      },
      due: { confirmed: due.filter(({ confirmed }) => confirmed).length, all: due.length },
      unconfirmed: announcedAt ? await unconfirmed(call, campaign, due) : [],
      certificates: (await certificatesOf(call, id)).map(row),
      batches: await batchesOf(call, id),
    }
  },
})

export type Certificates = Awaited<ReturnType<typeof openCertificates.run>>

/** Works with certificates still to be made whose school has not said how the names are written. */
async function unconfirmed(call: Call, campaign: Campaign, due: WantedCertificate[]) {
  const waiting = new Set(due.filter(({ confirmed }) => !confirmed).map(({ result }) => result))
  const results = await resultsOf(call, campaign.id)
  return results
    .filter(({ id }) => waiting.has(id))
    .map(({ authors, awardName, id, schoolName, title, tutors }) => ({
      id,
      title,
      school: schoolName,
      awardName: awardName ?? '',
      names: [...(authors ?? []), ...(tutors ?? [])].map(({ name }) => name),
    }))
    .sort((one, other) => (one.school < other.school ? -1 : 1))
}

function row(certificate: Certificate) {
  const { awardName, id, issuedOn, kind, number, recipients, status, title, unit } = certificate
  return {
    id,
    number,
    kind,
    status,
    recipients: recipients ?? [],
    unit,
    title: title ?? '',
    awardName,
    issuedOn,
    revocationReason: certificate.revocationReason ?? null,
    replacedBy: certificate.replacedBy ?? null,
  }
}

export type CertificateLine = ReturnType<typeof row>

/** The batches of files made so far, the newest first. */
async function batchesOf({ req }: Call, campaign: string) {
  const { docs } = await req.payload.find({
    collection: 'tasks',
    where: { campaign: { equals: campaign }, kind: { equals: 'certificates' } },
    sort: '-createdAt',
    limit: 20,
    depth: 0,
    req,
  })
  return docs.map(({ createdAt, done, id, message, output, status, total }: Task) => ({
    id,
    createdAt,
    status,
    done,
    total,
    message: message ?? null,
    made: (output ?? null) as PrintedBatch | null,
  }))
}

export type CertificateBatch = Certificates['batches'][number]
