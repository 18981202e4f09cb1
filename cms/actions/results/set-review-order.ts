import { z } from 'zod'
import { requirePhase } from '../../domain/campaign'
import { Refusal } from '../../domain/refusal'
import { action } from '../action'
import { reviewTies } from '../board/review-ties'
import { contestOf } from '../board/standings'
import { documentFor } from '../documents'
import { writeChange } from './write-change'

/** Puts on record in which order a re-review placed works that nothing else parts; equal places share the rank. */
export const setReviewOrder = action({
  name: 'set-review-order',
  method: 'post',
  input: z.strictObject({
    campaign: z.string().min(1),
    places: z
      .array(z.strictObject({ entry: z.string().min(1), place: z.int().min(1).max(1000) }))
      .min(2)
      .max(500),
    reason: z.string().trim().min(2).max(300),
  }),
  run: async (call, { campaign: id, places, reason }) => {
    const campaign = await documentFor(call, 'campaigns', id, '个征集活动')
    requirePhase(campaign, 'change-award', call.now)
    if (!campaign.policy.ties?.includes('re-review')) {
      throw new Refusal('conflict', '本次征集的同分处理没有复议定序这一项，不能按复议排序。')
    }
    const tied = new Set(
      reviewTies(await contestOf(call, campaign)).flatMap((tie) => tie.map((one) => one.id)),
    )
    if (places.some(({ entry }) => !tied.has(entry))) {
      throw new Refusal('conflict', '其中有作品并不同分，请刷新页面后只对同分的作品定序。', 'places')
    }
    for (const { entry, place } of places) {
      await writeChange(call, { id: entry, campaign: id }, { reReviewOrder: place, reason })
    }
    return { placed: places.length }
  },
})
