import { z } from 'zod'
import { requirePhase } from '../../domain/campaign'
import { currentRound, roundsOf } from '../../domain/review-round'
import type { Campaign } from '../../payload-types'
import { action } from '../action'
import { startTask } from '../background'
import { documentFor } from '../documents'
import { assignmentCase } from './assignment-input'
import { instantPairs, newSeed, proposeAside, proposeNow } from './propose'

/**
 * Proposes judges for the works of a round; nothing is assigned before the proposal is applied. A large one is computed in the
 * background and answered with its task. The same seed on the same records gives the same proposal.
 */
export const proposeAssignment = action({
  name: 'propose-assignment',
  method: 'post',
  input: z.strictObject({
    campaign: z.string().min(1),
    round: z.int().min(1).max(9).optional(),
    seed: z.string().trim().min(1).max(100).optional(),
  }),
  run: async (call, input) => {
    const campaign = await documentFor(call, 'campaigns', input.campaign, '个征集活动')
    requirePhase(campaign, 'assign', call.now)
    const round = input.round ?? roundNow(campaign, call.now)
    const seed = input.seed ?? newSeed(campaign, round, call.now)
    const { entries, judges } = (await assignmentCase(call, campaign, round, seed)).input
    if (entries.length * judges.length <= instantPairs) {
      return { proposal: await proposeNow(call, campaign, round, seed), task: null }
    }
    const { task } = await startTask(
      call,
      { kind: 'assignment', campaign: campaign.id },
      async (later, progress) => ({
        proposal: await proposeAside(later, campaign, round, seed, progress),
      }),
    )
    return { proposal: null, task }
  },
})

/** The round that is assigned now: the one under way, or the next while it has not begun. */
export function roundNow({ review, schedule }: Campaign, now: Date): number {
  const rounds = roundsOf(schedule, review.sheetsPerEntry)
  const current = currentRound(rounds, now)
  const over = Date.parse(current.closesAt) <= now.getTime()
  return over && rounds[current.number] ? current.number + 1 : current.number
}
