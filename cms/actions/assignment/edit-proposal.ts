import { z } from 'zod'
import { type Conflict, conflictBetween } from '../../domain/assignment'
import { requirePhase } from '../../domain/campaign'
import { Refusal } from '../../domain/refusal'
import { action, type Call } from '../action'
import { documentFor } from '../documents'
import { type AssignmentCase, assignmentCase } from './assignment-input'
import { campaignOf, type ProposedPair, pairsIn, reportIn } from './proposal'

const pairs = z
  .array(z.strictObject({ entry: z.string().min(1), judge: z.string().min(1) }))
  .max(500)
  .default([])

/** Takes pairs out of a draft proposal and puts others in; a conflict of interest or a full judge is refused. */
export const editProposal = action({
  name: 'edit-proposal',
  method: 'post',
  input: z.strictObject({ proposal: z.string().min(1), add: pairs, remove: pairs }),
  run: async (call, { add, proposal: id, remove }) => {
    const proposal = await documentFor(call, 'assignment-proposals', id, '份分配方案')
    if (proposal.status !== 'draft')
      throw new Refusal('conflict', '这份方案已经执行或放弃，不能再改；请重新生成。')
    const campaign = await documentFor(call, 'campaigns', campaignOf(proposal), '个征集活动')
    requirePhase(campaign, 'assign', call.now)
    const known = await assignmentCase(call, campaign, proposal.round, proposal.seed)
    const gone = new Set(remove.map(keyOf))
    const kept = pairsIn(proposal).filter((pair) => !gone.has(keyOf(pair)))
    const next = [...kept]
    for (const pair of add) {
      checkPair(known, next, pair)
      next.push({ ...pair, byHand: true })
    }
    const report = { ...reportIn(proposal), loads: loadsOf(known, next), edited: true }
    await write(call, id, next, report)
    return { proposal: id, pairs: next.length }
  },
})

const keyOf = ({ entry, judge }: ProposedPair) => `${entry} ${judge}`

async function write({ req }: Call, id: string, next: ProposedPair[], report: object): Promise<void> {
  await req.payload.update({
    collection: 'assignment-proposals',
    id,
    data: { pairs: next, report: { ...report } },
    depth: 0,
    req,
  })
}

const conflictSentences: Record<Conflict, string> = {
  'own-school': '这是评委本校的作品，必须回避，请换一位。',
  'own-district': '这是评委本县区的作品，本次评审要求回避，请换一位。',
  barred: '这位评委对这件作品须回避，请换一位。',
}

/** Throws Refusal `conflict`, saying why, when the judge may not or cannot get the work. */
export function checkPair(
  { input }: AssignmentCase,
  pairs: readonly ProposedPair[],
  pair: ProposedPair,
): void {
  const { entries, judges, rules } = input
  const work = entries.find(({ id }) => id === pair.entry)
  const judge = judges.find(({ id }) => id === pair.judge)
  if (!work || !judge) throw new Refusal('invalid', '作品或评委不在本轮评审中，请刷新页面后重试。')
  const conflict = conflictBetween(work, judge, rules)
  if (conflict) throw new Refusal('conflict', conflictSentences[conflict])
  const all = [...(rules.standing ?? []).map(([entry, id]) => ({ entry, judge: id })), ...pairs]
  if (all.some((other) => keyOf(other) === keyOf(pair)))
    throw new Refusal('conflict', '这位评委已经评这件作品，不用再加。')
  const load = all.filter((other) => other.judge === pair.judge).length
  if (rules.maxPerJudge && load >= rules.maxPerJudge)
    throw new Refusal(
      'conflict',
      `这位评委已有 ${load} 件，达到每人 ${rules.maxPerJudge} 件的上限，请换一位。`,
    )
}

function loadsOf({ input }: AssignmentCase, pairs: readonly ProposedPair[]): Record<string, number> {
  const loads = new Map(input.judges.map(({ id }) => [id, 0]))
  const judged = [
    ...(input.rules.standing ?? []).map(([, judge]) => judge),
    ...pairs.map(({ judge }) => judge),
  ]
  for (const judge of judged) loads.set(judge, (loads.get(judge) ?? 0) + 1)
  return Object.fromEntries(loads)
}
