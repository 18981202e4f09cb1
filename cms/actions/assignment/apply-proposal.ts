import { z } from 'zod'
import { idOf } from '../../access/roles'
import { requirePhase } from '../../domain/campaign'
import { Refusal } from '../../domain/refusal'
import { randomFrom, shuffled } from '../../domain/seeded-order'
import { seatOf } from '../../domain/sheet'
import type { AssignmentProposal, ScoreSheet } from '../../payload-types'
import { action, type Call } from '../action'
import { documentFor } from '../documents'
import { giveWorkCodes } from '../screening/work-codes'
import { type AssignmentCase, assignmentCase } from './assignment-input'
import { checkPair } from './edit-proposal'
import { campaignOf, type ProposedPair, pairsIn } from './proposal'

/**
 * Assigns what a proposal says: makes the score sheets, each with a seat by lot, and voids open sheets that a conflict has
 * overtaken. Refused when the records have moved on so that a pair is no longer permitted.
 */
export const applyProposal = action({
  name: 'apply-proposal',
  method: 'post',
  input: z.strictObject({ proposal: z.string().min(1) }),
  run: async (call, { proposal: id }) => {
    const { payload } = call.req
    const proposal = await documentFor(call, 'assignment-proposals', id, '份分配方案')
    if (proposal.status !== 'draft')
      throw new Refusal('conflict', '这份方案已经执行或放弃，不能再执行；请重新生成。')
    const campaign = await documentFor(call, 'campaigns', campaignOf(proposal), '个征集活动')
    requirePhase(campaign, 'assign', call.now)
    const known = await assignmentCase(call, campaign, proposal.round, proposal.seed)
    checkStillFits(known, pairsIn(proposal))
    await giveWorkCodes(call, campaign, known.entries)
    for (const { id: sheet } of known.overtaken) await voidSheet(call, sheet)
    for (const sheet of sheetsFor(proposal, known.sheets)) {
      await payload.create({ collection: 'score-sheets', data: sheet, depth: 0, req: call.req })
    }
    await payload.update({
      collection: 'assignment-proposals',
      id,
      data: { status: 'applied', appliedAt: call.now.toISOString() },
      depth: 0,
      req: call.req,
    })
    return { assigned: pairsIn(proposal).length, voided: known.overtaken.length }
  },
})

function checkStillFits(known: AssignmentCase, pairs: ProposedPair[]): void {
  for (const [index, pair] of pairs.entries()) {
    try {
      checkPair(known, pairs.slice(0, index), pair)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      throw new Refusal('conflict', `方案生成以后情况有变化，不能照此执行，请重新生成。${error.message}`)
    }
  }
}

async function voidSheet({ req }: Call, id: string): Promise<void> {
  await req.payload.update({
    collection: 'score-sheets',
    id,
    data: { status: 'void', marks: [], adjustments: [] },
    depth: 0,
    req,
  })
}

/** The sheets of a proposal. Within a work and round seats go on from the letters taken, by lot, so that they tell no order. */
function sheetsFor(proposal: AssignmentProposal, existing: ScoreSheet[]) {
  const { round, seed } = proposal
  const taken = Map.groupBy(
    existing.filter((sheet) => sheet.round === round),
    ({ entry }) => idOf(entry) ?? '',
  )
  const random = randomFrom(`${seed} seats`)
  return [...Map.groupBy(pairsIn(proposal), ({ entry }) => entry)].flatMap(([entry, pairs]) =>
    shuffled(pairs, random).map(({ judge }, index) => ({
      campaign: campaignOf(proposal),
      entry,
      judge,
      round,
      seat: seatOf((taken.get(entry)?.length ?? 0) + index),
      status: 'assigned' as const,
      marks: [],
    })),
  )
}
