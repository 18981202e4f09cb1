import { z } from 'zod'
import { action } from '../action'
import { requireAssignable } from './assigned-round'
import { assignmentCase } from './assignment-case'
import { draftFor } from './draft-for'
import { pairChecks } from './pair-checks'
import { type ProposedPair, pairsIn, reportIn } from './proposal'

const pairs = z
  .array(z.strictObject({ entry: z.string().min(1), judge: z.string().min(1) }))
  .max(500)
  .default([])

/** Takes pairs out of a draft proposal and puts others in; a conflict of interest, a double or a full judge is refused. */
export const editProposal = action({
  name: 'edit-proposal',
  method: 'post',
  input: z.strictObject({ proposal: z.string().min(1), add: pairs, remove: pairs }),
  run: async (call, { add, proposal: id, remove }) => {
    const { campaign, proposal, round } = await draftFor(call, id)
    requireAssignable(campaign, round, call.now)
    const { input } = await assignmentCase(call, campaign, round, proposal.seed)
    const gone = new Set(remove.map(keyOf))
    const kept = pairsIn(proposal).filter((pair) => !gone.has(keyOf(pair)))
    const check = pairChecks(input, kept)
    for (const pair of add) check(pair)
    const next: ProposedPair[] = [...kept, ...add.map((pair) => ({ ...pair, byHand: true }))]
    const report = reportIn(proposal)
    const touched = [...new Set([...report.touched, ...[...add, ...remove].map(({ entry }) => entry)])]
    await call.req.payload.update({
      collection: 'assignment-proposals',
      id,
      data: { pairs: next, report: { ...report, touched } },
      depth: 0,
      req: call.req,
    })
    return { proposal: id, pairs: next.length }
  },
})

const keyOf = ({ entry, judge }: ProposedPair) => `${entry} ${judge}`
