import { z } from 'zod'
import { advancing } from '../../domain/advancing'
import { Refusal } from '../../domain/refusal'
import { action, type Call } from '../action'
import { contestIn } from '../board/round-view'
import { type Contest, contestOf, contestStandings } from '../board/standings'
import { documentFor } from '../documents'
import { type Advancing, requireAdvancing } from './advancing-round'

/**
 * Sends the best of a round on to the next: as many as the schedule says, and all that share the place of the last. A list
 * by hand needs a reason. May be repeated until a judge has begun on the next round.
 */
export const advanceEntries = action({
  name: 'advance-entries',
  method: 'post',
  input: z.strictObject({
    campaign: z.string().min(1),
    round: z.int().min(2).max(4),
    entries: z.array(z.string().min(1)).min(1).max(5000).optional(),
    reason: z.string().trim().min(2).max(300).optional(),
  }),
  run: async (call, { campaign: id, entries, reason, round }) => {
    const campaign = await documentFor(call, 'campaigns', id, '个征集活动')
    const contest = await contestOf(call, campaign)
    const rounds = requireAdvancing(campaign, contest.sheets, round, call.now)
    const proposed = proposedFor(contest, rounds)
    const chosen = entries ?? proposed
    const byHand = chosen.toSorted().join() !== proposed.toSorted().join()
    if (byHand || reason) checkByHand(contest, rounds, chosen, reason)
    else requireScored(contest, rounds)
    const advanced = await move(call, contest, rounds, chosen)
    if (byHand || reason) await note(call, contest, rounds, { chosen, proposed, reason: reason ?? '' })
    return { round, entries: chosen.length, ...advanced }
  },
})

/** The entries that go on by their standing at the end of the round before. */
export function proposedFor(contest: Contest, { before, next }: Advancing): string[] {
  return advancing(contestStandings(contestIn(contest, before)), next.advance ?? 0).map(({ id }) => id)
}

function checkByHand(contest: Contest, { before, next }: Advancing, chosen: string[], reason?: string): void {
  const admitted = new Set(contestIn(contest, before).entries.map(({ id }) => id))
  if (chosen.some((entry) => !admitted.has(entry))) {
    throw new Refusal('not-found', `名单里有作品没有参加${before.label}，请刷新页面后重试。`, 'entries')
  }
  if (reason) return
  throw new Refusal(
    'invalid',
    `晋级${next.label}的名单与按${before.label}名次取的不同，请写明理由。`,
    'reason',
  )
}

function requireScored(contest: Contest, { before }: Advancing): void {
  const earlier = contestIn(contest, before)
  const unscored = earlier.entries.length - contestStandings(earlier).length
  if (unscored === 0) return
  throw new Refusal(
    'conflict',
    `${before.label}还有 ${unscored} 件作品没有任何评分，请先补评，或逐件选定晋级名单并写明理由。`,
  )
}

/** Puts the chosen into the round, and back into the one before whoever was in it and is not chosen, sheets and all. */
async function move({ req }: Call, { entries }: Contest, { before, next }: Advancing, chosen: string[]) {
  const on = new Set(chosen)
  const inRound = (round: number) => entries.filter((entry) => (entry.round ?? 1) === round)
  const forth = inRound(before.number).filter(({ id }) => on.has(id))
  const back = inRound(next.number).filter(({ id }) => !on.has(id))
  const place = async (ids: string[], round: number) => {
    if (ids.length === 0) return
    const where = { id: { in: ids } }
    const { errors } = await req.payload.update({
      collection: 'entries',
      where,
      data: { round },
      depth: 0,
      req,
    })
    if (errors[0]) throw new Error(errors[0].message)
  }
  await place(
    forth.map(({ id }) => id),
    next.number,
  )
  await place(
    back.map(({ id }) => id),
    before.number,
  )
  if (back.length > 0) {
    await req.payload.delete({
      collection: 'score-sheets',
      where: { entry: { in: back.map(({ id }) => id) }, round: { equals: next.number } },
      depth: 0,
      req,
    })
  }
  return { advanced: forth.length, returned: back.length }
}

/** The log tells of each entry that it moved; why the list is not the standing's, it is told here. */
async function note(
  { actor, req }: Call,
  { campaign }: Contest,
  { next }: Advancing,
  changes: { chosen: string[]; proposed: string[]; reason: string },
): Promise<void> {
  await req.payload.create({
    collection: 'audit-log',
    data: {
      actor: actor.id,
      actorName: actor.name ?? '',
      role: actor.role,
      address: req.headers?.get('x-client-address') ?? undefined,
      summary: `人工确定《${campaign.title}》晋级${next.label}的名单：${changes.reason}`.slice(0, 200),
      target: 'campaigns',
      targetId: campaign.id,
      changes,
    },
    depth: 0,
    req,
  })
}
