import { z } from 'zod'
import { idOf } from '../../access/roles'
import { phaseAt, phaseLabels } from '../../domain/campaign'
import type { Campaign, Certificate, Result } from '../../payload-types'
import { action, type Call } from '../action'
import { ownRecords } from './own-records'

/** What came of a school's works: awards, scores, names to confirm, certificates; by campaign, the newest first. */
export const openAwards = action({
  name: 'open-awards',
  method: 'get',
  input: z.strictObject({}),
  run: async (call) => {
    const results = await ownRecords(call, 'results')
    const certificates = await ownRecords(call, 'certificates')
    const ids = [...results, ...certificates].flatMap(({ campaign }) => idOf(campaign) ?? [])
    const campaigns = await announced(call, [...new Set(ids)])
    return campaigns.map((campaign) => ({
      id: campaign.id,
      title: campaign.title,
      phase: phaseLabels[phaseAt(campaign, call.now)],
      decided: Boolean(campaign.decidedAt),
      /** Whether there are receipts: its sheets stand in the ledger. */
      onRecord: (campaign.proof?.links ?? 0) > 0,
      result: `/campaigns/${campaign.slug}/result/`,
      works: results.filter(of(campaign)).map((result) => workOf(result, certificates)),
      honours: certificates
        .filter(of(campaign))
        .filter(({ kind }) => kind === 'organizer')
        .map(certificateOf),
    }))
  },
})

export type SchoolAwards = Awaited<ReturnType<typeof openAwards.run>>

const of =
  ({ id }: Campaign) =>
  ({ campaign }: Result | Certificate) =>
    idOf(campaign) === id

async function announced({ req }: Call, ids: string[]): Promise<Campaign[]> {
  const { docs } = await req.payload.find({
    collection: 'campaigns',
    where: { id: { in: ids }, announcedAt: { exists: true } },
    sort: '-announcedAt',
    depth: 0,
    pagination: false,
    req,
  })
  return docs
}

function workOf(result: Result, certificates: Certificate[]) {
  const { awardName, category, id, namesConfirmedAt, revision, score, sheets, title, tutorAward } = result
  const made = certificates.filter((certificate) => idOf(certificate.result) === id)
  return {
    id,
    title,
    category,
    awardName: awardName ?? null,
    tutorAward: tutorAward ?? null,
    rank: result.rank,
    score,
    sheets,
    revision: revision ?? null,
    authors: (result.authors ?? []).map(({ name }) => name),
    tutors: (result.tutors ?? []).map(({ name }) => name),
    namesConfirmedAt: namesConfirmedAt ?? null,
    certificates: made.map(certificateOf),
  }
}

export type SchoolWork = ReturnType<typeof workOf>

const certificateOf = ({ awardName, id, number, recipients, replacedBy, status }: Certificate) => ({
  id,
  number,
  awardName,
  status,
  recipients: recipients ?? [],
  replacedBy: replacedBy ?? null,
})

export type SchoolCertificate = ReturnType<typeof certificateOf>
