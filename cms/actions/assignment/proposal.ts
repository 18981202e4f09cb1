import { idOf } from '../../access/roles'
import type { Assignment } from '../../domain/assignment'
import type { AssignmentProposal, Campaign } from '../../payload-types'
import type { Call } from '../action'
import type { AssignmentCase } from './assignment-input'

/** One pair of a proposal; `byHand` when the secretary added it. */
export type ProposedPair = { entry: string; judge: string; byHand?: boolean }

/** What a proposal says of itself beside its pairs, as the solver told it. */
export type ProposalReport = Omit<Assignment, 'pairs'> & {
  /** Open sheets that will be voided, because a conflict was found after they were given. */
  overtaken: string[]
  edited: boolean
}

export const pairsIn = ({ pairs }: AssignmentProposal) => pairs as ProposedPair[]

export const reportIn = ({ report }: AssignmentProposal) => report as unknown as ProposalReport

/** Puts a computed assignment on record as the draft proposal of a round, in the place of an earlier draft. */
export async function writeProposal(
  call: Call,
  campaign: Campaign,
  round: number,
  { input, overtaken }: AssignmentCase,
  { pairs, ...told }: Assignment,
): Promise<string> {
  const { payload } = call.req
  await payload.update({
    collection: 'assignment-proposals',
    where: {
      campaign: { equals: campaign.id },
      round: { equals: round },
      status: { equals: 'draft' },
    },
    data: { status: 'discarded' },
    depth: 0,
    req: call.req,
  })
  const { barred: _, standing: __, seed, ...rules } = input.rules
  const report: ProposalReport = { ...told, overtaken: overtaken.map(({ id }) => id), edited: false }
  const { id } = await payload.create({
    collection: 'assignment-proposals',
    data: {
      campaign: campaign.id,
      round,
      status: 'draft',
      seed,
      rules,
      pairs,
      report: { ...report },
      by: call.actor.id,
    },
    depth: 0,
    req: call.req,
  })
  return id
}

/** The draft proposal of a round, if there is one. */
export async function draftProposal(
  { req }: Call,
  campaign: string,
  round: number,
): Promise<AssignmentProposal | null> {
  const { docs } = await req.payload.find({
    collection: 'assignment-proposals',
    where: { campaign: { equals: campaign }, round: { equals: round }, status: { equals: 'draft' } },
    sort: '-createdAt',
    limit: 1,
    depth: 0,
    req,
  })
  return docs[0] ?? null
}

export const campaignOf = ({ campaign }: AssignmentProposal): string => idOf(campaign) ?? ''
