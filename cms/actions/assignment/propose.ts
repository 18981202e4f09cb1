import { assignJudges } from '../../domain/assignment'
import type { Campaign } from '../../payload-types'
import type { Call } from '../action'
import { assignmentCase } from './assignment-input'
import { writeProposal } from './proposal'
import { solveAside } from './solve'

/** Up to this many pairs of entry and judge an assignment is there before anyone waits. */
export const instantPairs = 20_000

/** A seed of its own for every proposal, from the clock; it is on record with the proposal. */
export const newSeed = (campaign: Campaign, round: number, now: Date): string =>
  `${campaign.slug}-${round}-${now.toISOString()}`

/** Computes the proposal of a round here and now; returns its id. */
export async function proposeNow(
  call: Call,
  campaign: Campaign,
  round: number,
  seed: string,
): Promise<string> {
  const known = await assignmentCase(call, campaign, round, seed)
  const { entries, judges, rules } = known.input
  return writeProposal(call, campaign, round, known, assignJudges(entries, judges, rules))
}

/** The same in a thread of its own, for large campaigns. */
export async function proposeAside(
  call: Call,
  campaign: Campaign,
  round: number,
  seed: string,
  progress: (done: number, total: number) => void,
): Promise<string> {
  const known = await assignmentCase(call, campaign, round, seed)
  return writeProposal(call, campaign, round, known, await solveAside(known.input, progress))
}

/** After a recusal: proposes judges for what has become vacant; what stands, stands. */
export async function proposeVacancies(call: Call, campaign: Campaign, round: number): Promise<void> {
  await proposeNow(call, campaign, round, newSeed(campaign, round, call.now))
}
