import { z } from 'zod'
import { Refusal } from '../../domain/refusal'
import { action, type Call } from '../action'
import { startTask } from '../background'
import { startBlindCopies } from '../screening/make-blind-copies'
import { giveWorkCodes } from '../screening/work-codes'
import { requireAssignable } from './assigned-round'
import { type AssignmentCase, assignmentCase } from './assignment-case'
import { type Draft, draftFor } from './draft-for'
import { makeSheets } from './make-sheets'
import { pairChecks } from './pair-checks'
import { type ProposedPair, pairsIn } from './proposal'

/** Up to this many sheets are made before anyone waits. */
const instantSheets = 300

/**
 * Assigns what a proposal says: makes the score sheets and voids open ones that a conflict has overtaken; many of them in the
 * background, which may be started again when it was cut off. What judges read is then made in the background for the works
 * that have none yet; `copies` is how many. Refused when the records have moved on so that a pair is no longer permitted.
 */
export const applyProposal = action({
  name: 'apply-proposal',
  method: 'post',
  input: z.strictObject({ proposal: z.string().min(1) }),
  run: async (call, { proposal: id }) => {
    const draft = await draftFor(call, id)
    requireAssignable(draft.campaign, draft.round, call.now)
    const { pairs } = await checked(call, draft)
    if (pairs.length <= instantSheets) return { ...(await carryOut(call, draft)), task: null }
    const wanted = { kind: 'assignment' as const, campaign: draft.campaign.id, input: { proposal: id } }
    const { task } = await startTask(call, wanted, (later, progress) => carryOut(later, draft, progress))
    return { assigned: 0, voided: 0, copies: 0, task }
  },
})

export type Applied = Awaited<ReturnType<typeof applyProposal.run>>

async function carryOut(
  call: Call,
  draft: Draft,
  progress: (done: number, total: number) => void = () => {},
): Promise<{ assigned: number; voided: number; copies: number }> {
  const { known, pairs } = await checked(call, draft)
  await giveWorkCodes(call, draft.campaign, known.entries)
  await makeSheets(call, draft, known, pairs, progress)
  await call.req.payload.update({
    collection: 'assignment-proposals',
    id: draft.proposal.id,
    data: { status: 'applied', appliedAt: call.now.toISOString() },
    depth: 0,
    req: call.req,
  })
  const copies = (await startBlindCopies(call, draft.campaign))?.waiting ?? 0
  return { assigned: pairs.length, voided: known.sheets.overtaken.length, copies }
}

/** The pairs that have no sheet yet, having seen that each is still permitted. */
async function checked(call: Call, { campaign, proposal, round }: Draft) {
  const known = await assignmentCase(call, campaign, round, proposal.seed)
  const made = new Set(known.sheets.standing.map(keyOf))
  const pairs = pairsIn(proposal).filter((pair) => !made.has(keyOf(pair)))
  const check = pairChecks(known.input, [])
  for (const pair of pairs) {
    try {
      check(pair)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const why = `${whichOf(known, pair)}${error.message}`
      throw new Refusal('conflict', `方案生成以后情况有变化，不能照此执行，请改正或重新生成。${why}`)
    }
  }
  return { known, pairs }
}

const keyOf = ({ entry, judge }: { entry: string; judge: string }) => `${entry} ${judge}`

/** A pair by the names of its work and judge, as far as they are still of the round. */
function whichOf({ entries, people }: AssignmentCase, { entry, judge }: ProposedPair): string {
  const title = entries.find(({ id }) => id === entry)?.title
  const name = people.find(({ id }) => id === judge)?.name
  return title && name ? `《${title}》的评委${name}：` : ''
}
