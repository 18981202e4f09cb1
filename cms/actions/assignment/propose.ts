import { assignJudges } from '../../domain/assignment'
import type { Call } from '../action'
import { startTask } from '../background'
import { requireAssignable } from './assigned-round'
import { assignmentCase, requireCase } from './assignment-case'
import { type Proposed, writeProposal } from './proposal'
import { solveAside } from './solve'

/** Up to this many pairs of work and judge an assignment is computed before anyone waits. */
const instantPairs = 20_000

/** The draft proposal that was made, or the task that makes it. */
export type Proposing = { proposal: string; task: null } | { proposal: null; task: string }

/**
 * Makes the draft proposal of a round: at once, or in the background when it is large. Without a seed it gets one of its own
 * from the clock; either way it is on record with the proposal.
 * @throws Refusal `conflict` when it is too late, or there is no work or no judge, and what {@link assignJudges} throws.
 */
export async function propose(call: Call, wanted: Proposed, given?: string): Promise<Proposing> {
  const { campaign, round } = wanted
  requireAssignable(campaign, round, call.now)
  const seed = given ?? `${campaign.slug}-${round.number}-${call.now.toISOString()}`
  const known = await assignmentCase(call, campaign, round, seed)
  requireCase(known, round)
  const { entries, judges, rules } = known.input
  if (entries.length * judges.length <= instantPairs) {
    const assignment = assignJudges(entries, judges, rules)
    return { proposal: await writeProposal(call, wanted, known, assignment), task: null }
  }
  const task = { kind: 'assignment' as const, campaign: campaign.id, input: { round: round.number, seed } }
  const started = await startTask(call, task, async (later, progress) => {
    const fresh = await assignmentCase(later, campaign, round, seed)
    const assignment = await solveAside(fresh.input, progress)
    return { proposal: await writeProposal(later, wanted, fresh, assignment) }
  })
  return { proposal: null, task: started.task }
}
