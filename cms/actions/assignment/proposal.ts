import { idOf } from '../../access/roles'
import type { Assignment } from '../../domain/assignment'
import type { Round } from '../../domain/review-round'
import type { AssignmentProposal, Campaign } from '../../payload-types'
import type { Call } from '../action'
import { inTransaction } from '../in-transaction'
import type { AssignmentCase } from './assignment-case'

/** One pair of a proposal; `byHand` when the secretary added it. */
export type ProposedPair = { entry: string; judge: string; byHand?: boolean }

/** Why there is a proposal: the secretary asked for it, or a judge stepped back or declared a conflict. */
export type ProposalCause = 'asked' | 'recused' | 'declared'

/** What a proposal says of itself beside its pairs, as it was computed; `touched` are the works changed by hand since. */
export type ProposalReport = Omit<Assignment, 'pairs'> & { cause: ProposalCause; touched: string[] }

/** Which round of which campaign a proposal is for, and why there is one. */
export type Proposed = { campaign: Campaign; round: Round; cause: ProposalCause }

/** The pairs of a stored proposal, which its collection keeps as JSON. */
export const pairsIn = ({ pairs }: Pick<AssignmentProposal, 'pairs'>) => pairs as ProposedPair[]

/** The report of a stored proposal, which its collection keeps as JSON. */
export const reportIn = ({ report }: AssignmentProposal) => report as unknown as ProposalReport

/** The id of the campaign that a proposal belongs to. */
export const campaignOf = ({ campaign }: AssignmentProposal): string => idOf(campaign) ?? ''

const draftsOf = (campaign: string, round: number) => ({
  campaign: { equals: campaign },
  round: { equals: round },
  status: { equals: 'draft' },
})

/** Puts a computed assignment on record as the draft proposal of a round, in the place of an earlier draft; returns its id. */
export function writeProposal(
  { actor, req }: Call,
  { campaign, cause, round }: Proposed,
  { input }: AssignmentCase,
  { pairs, ...told }: Assignment,
): Promise<string> {
  const { barred: _, standing: __, seed, ...rules } = input.rules
  const report: ProposalReport = { ...told, cause, touched: [] }
  return inTransaction(req, async () => {
    await req.payload.update({
      collection: 'assignment-proposals',
      where: draftsOf(campaign.id, round.number),
      data: { status: 'discarded' },
      depth: 0,
      req,
    })
    const { id } = await req.payload.create({
      collection: 'assignment-proposals',
      data: {
        campaign: campaign.id,
        round: round.number,
        status: 'draft',
        seed,
        rules,
        pairs,
        report: { ...report },
        by: actor.id,
      },
      depth: 0,
      req,
    })
    return id
  })
}

/** The draft proposal of a round, if there is one. */
export async function draftProposal(
  { req }: Call,
  campaign: string,
  round: number,
): Promise<AssignmentProposal | null> {
  const { docs } = await req.payload.find({
    collection: 'assignment-proposals',
    where: draftsOf(campaign, round),
    sort: '-createdAt',
    limit: 1,
    depth: 0,
    req,
  })
  return docs[0] ?? null
}
