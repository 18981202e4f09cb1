import { z } from 'zod'
import { idOf } from '../../access/roles'
import { phaseAt } from '../../domain/campaign'
import { roundsOf } from '../../domain/review-round'
import type { AssignmentProposal, Campaign } from '../../payload-types'
import { action, type Call } from '../action'
import { categoryLabel } from '../contest-records'
import { documentFor } from '../documents'
import { assignmentCase, conflictsOf } from './assignment-input'
import { draftProposal, pairsIn, reportIn } from './proposal'
import { roundNow } from './propose-assignment'

/** The assignment desk: the works and judges of the round, who has what, the draft proposal, and the conflicts on record. */
export const openAssignment = action({
  name: 'open-assignment',
  method: 'get',
  input: z.strictObject({ campaign: z.string().min(1), round: z.coerce.number().int().min(1).optional() }),
  run: async (call, input) => {
    const campaign = await documentFor(call, 'campaigns', input.campaign, '个征集活动')
    const round = input.round ?? roundNow(campaign, call.now)
    const known = await assignmentCase(call, campaign, round, '')
    const { rules } = known.input
    const names = new Map(known.judges.map(({ id, name }) => [id, name]))
    const draft = await draftProposal(call, campaign.id, round)
    return {
      campaign: { id: campaign.id, title: campaign.title, schedule: campaign.schedule },
      phase: phaseAt(campaign, call.now),
      round,
      rounds: roundsOf(campaign.schedule, campaign.review.sheetsPerEntry),
      sheetsPerEntry: rules.sheetsPerEntry,
      maxPerJudge: rules.maxPerJudge ?? null,
      mixing: rules.mixing ?? 'mixed',
      panels: rules.panels ?? [],
      judges: known.judges.map(({ id, name, school }) => ({
        id,
        name,
        school: school?.name ?? null,
        alternate: rules.alternates?.includes(id) ?? false,
      })),
      works: known.entries.map((entry) => ({
        id: entry.id,
        workCode: entry.workCode ?? null,
        title: entry.title,
        school: entry.school.name,
        category: categoryLabel(campaign, entry.category),
      })),
      standing: rules.standing ?? [],
      overtaken: known.overtaken.length,
      draft: draft && proposalView(draft),
      history: await historyOf(call, campaign, round),
      conflicts: (await conflictsOf(call, campaign.id)).map(({ id, judge, kind, reason, school }) => ({
        id,
        judge: names.get(idOf(judge) ?? '') ?? '',
        school: idOf(school) ?? '',
        kind,
        reason,
      })),
    }
  },
})

export type AssignmentDesk = Awaited<ReturnType<typeof openAssignment.run>>

const proposalView = (proposal: AssignmentProposal) => ({
  id: proposal.id,
  seed: proposal.seed,
  createdAt: proposal.createdAt,
  pairs: pairsIn(proposal),
  report: reportIn(proposal),
})

/** The proposals of a round that were applied, the newest first. */
async function historyOf({ req }: Call, campaign: Campaign, round: number) {
  const { docs } = await req.payload.find({
    collection: 'assignment-proposals',
    where: { campaign: { equals: campaign.id }, round: { equals: round }, status: { equals: 'applied' } },
    sort: '-appliedAt',
    depth: 0,
    pagination: false,
    req,
  })
  return docs.map((proposal) => ({
    id: proposal.id,
    seed: proposal.seed,
    appliedAt: proposal.appliedAt ?? null,
    pairs: pairsIn(proposal).length,
  }))
}
