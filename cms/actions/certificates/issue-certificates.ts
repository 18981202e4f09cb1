import { z } from 'zod'
import { requirePhase } from '../../domain/campaign'
import { Refusal } from '../../domain/refusal'
import type { Campaign, Certificate, OrganizerAward } from '../../payload-types'
import { action, type Call } from '../action'
import { startTask } from '../background'
import { resultsOf } from '../contest-records'
import { documentFor } from '../documents'
import { siteOrigin } from '../site-address'
import { certificatesOf, createCertificates } from './certificate-records'
import { printBatch } from './print-batch'
import { notYetMade, type WantedCertificate, wantedCertificates } from './wanted-certificates'

/**
 * Issues the certificates that final awards still ask for, those first whose names the school has confirmed; the others
 * only when the secretary says so. Their files are made in the background. The batch `all` issues none and makes the files of
 * all that hold once more.
 */
export const issueCertificates = action({
  name: 'issue-certificates',
  method: 'post',
  input: z.strictObject({
    campaign: z.string().min(1),
    batch: z.enum(['new', 'all']).default('new'),
    acceptUnconfirmed: z.boolean().default(false),
  }),
  run: async (call, { acceptUnconfirmed, batch, campaign: id }) => {
    const campaign = await documentFor(call, 'campaigns', id, '个征集活动')
    requirePhase(campaign, 'certify', call.now)
    const { printed, waiting } =
      batch === 'all' ? await standing(call, campaign) : await issue(call, campaign, acceptUnconfirmed)
    const input = { batch, acceptUnconfirmed, numbers: printed.map(({ number }) => number) }
    const work = printBatch(campaign, printed, siteOrigin(call.req))
    const { task } = await startTask(call, { kind: 'certificates', campaign: id, input }, work)
    return { task, count: printed.length, waiting }
  },
})

export type Issued = Awaited<ReturnType<typeof issueCertificates.run>>

/** The certificates to print, and how many wait for their school to confirm the names. */
type Batch = { printed: Certificate[]; waiting: number }

async function standing(call: Call, { id }: Campaign): Promise<Batch> {
  const printed = (await certificatesOf(call, id)).filter(({ status }) => status === 'issued')
  if (printed.length === 0) throw new Refusal('conflict', '还没有制作过证书，请先制作。')
  return { printed, waiting: 0 }
}

async function issue(call: Call, campaign: Campaign, acceptUnconfirmed: boolean): Promise<Batch> {
  const asked = await dueCertificates(call, campaign)
  if (asked.length === 0) throw new Refusal('conflict', '证书都已制作，没有要制作的；需要文件请重新生成。')
  const due = asked.filter(({ confirmed }) => confirmed || acceptUnconfirmed)
  const waiting = asked.length - due.length
  if (due.length === 0)
    throw new Refusal(
      'conflict',
      `还有 ${waiting} 张证书的姓名没有经学校确认，请先催办，或确认按申报的姓名制作。`,
      'acceptUnconfirmed',
    )
  const wanted = due.map(({ confirmed: _, ...certificate }) => certificate)
  return { printed: await createCertificates(call, campaign, wanted), waiting }
}

/** The certificates that the awards of a campaign still ask for. */
export async function dueCertificates(call: Call, campaign: Campaign): Promise<WantedCertificate[]> {
  const results = await resultsOf(call, campaign.id)
  const organizers = await organizersOf(call, campaign.id)
  return notYetMade(
    wantedCertificates(campaign, results, organizers),
    await certificatesOf(call, campaign.id),
  )
}

async function organizersOf({ req }: Call, campaign: string): Promise<OrganizerAward[]> {
  const { docs } = await req.payload.find({
    collection: 'organizer-awards',
    where: { campaign: { equals: campaign }, announced: { equals: true } },
    depth: 0,
    sort: 'unitName',
    pagination: false,
    req,
  })
  return docs
}
