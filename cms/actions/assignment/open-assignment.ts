import { z } from 'zod'
import { Refusal } from '../../domain/refusal'
import type { Round } from '../../domain/review-round'
import type { AssignmentProposal, Campaign } from '../../payload-types'
import { action, type Call } from '../action'
import { campaignRounds } from '../board/round-view'
import { documentFor } from '../documents'
import { assignedRound, requireAssignable } from './assigned-round'
import { assignmentCase } from './assignment-case'
import { latestTask } from './assignment-task'
import { deskJudges, deskWorks } from './desk-works'
import { draftProposal, pairsIn, reportIn } from './proposal'

/** The assignment desk: the works and judges of the round, who has what, the draft proposal, and the conflicts on record. */
export const openAssignment = action({
  name: 'open-assignment',
  method: 'get',
  input: z.strictObject({ campaign: z.string().min(1), round: z.coerce.number().int().min(1).optional() }),
  run: async (call, input) => {
    const campaign = await documentFor(call, 'campaigns', input.campaign, '个征集活动')
    const round = assignedRound(campaign, input.round, call.now)
    const known = await assignmentCase(call, campaign, round, '')
    const { avoidOwnDistrict, maxPerJudge, mixing, panels } = known.input.rules
    const draft = await draftProposal(call, campaign.id, round.number)
    return {
      campaign: { id: campaign.id, title: campaign.title },
      closed: whyClosed(campaign, round, call.now),
      round,
      rounds: campaignRounds(campaign),
      rules: {
        avoidOwnDistrict,
        maxPerJudge: maxPerJudge ?? null,
        mixing: mixing ?? 'mixed',
        panels: mixing === 'panels' ? (panels ?? []).map(({ name }) => name) : [],
      },
      judges: deskJudges(known),
      works: deskWorks(campaign, known, draft),
      draft: draft && draftView(draft),
      history: await historyOf(call, campaign.id, round.number),
      conflicts: await conflictsFor(call, campaign.id),
      task: taskView(await latestTask(call, campaign.id)),
    }
  },
})

export type AssignmentDesk = Awaited<ReturnType<typeof openAssignment.run>>

function whyClosed(campaign: Campaign, round: Round, now: Date): string | null {
  try {
    requireAssignable(campaign, round, now)
    return null
  } catch (error) {
    if (error instanceof Refusal) return error.message
    throw error
  }
}

function draftView(proposal: AssignmentProposal) {
  const { cause, touched } = reportIn(proposal)
  const { createdAt, id, seed } = proposal
  return { id, seed, createdAt, cause, edited: touched.length > 0 }
}

/** Work in the background that goes on, or did not succeed; what has succeeded shows in its outcome. */
function taskView(task: Awaited<ReturnType<typeof latestTask>>) {
  if (!task || task.status === 'done') return null
  return { id: task.id, failed: task.status === 'failed', message: task.message ?? null }
}

/** The proposals of a round that were applied, the newest first. */
async function historyOf({ req }: Call, campaign: string, round: number) {
  const { docs } = await req.payload.find({
    collection: 'assignment-proposals',
    where: { campaign: { equals: campaign }, round: { equals: round }, status: { equals: 'applied' } },
    select: { seed: true, appliedAt: true, pairs: true },
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

/** The conflicts of a campaign with the names in them. */
async function conflictsFor({ req }: Call, campaign: string) {
  const { docs } = await req.payload.find({
    collection: 'conflicts',
    where: { campaign: { equals: campaign } },
    select: { judge: true, school: true, kind: true, reason: true },
    populate: { users: { name: true }, schools: { name: true } },
    depth: 1,
    sort: 'createdAt',
    pagination: false,
    req,
  })
  return docs.map(({ id, judge, kind, reason, school }) => ({
    id,
    kind,
    reason,
    judge: named(judge),
    school: named(school),
  }))
}

const named = (relation: string | { id: string; name: string }) =>
  typeof relation === 'string' ? { id: relation, name: '' } : { id: relation.id, name: relation.name }
