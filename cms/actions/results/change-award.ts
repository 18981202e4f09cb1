import { z } from 'zod'
import { requirePhase } from '../../domain/campaign'
import { Refusal } from '../../domain/refusal'
import { action } from '../action'
import { acceptedEntry } from './accepted-entry'
import { writeChange } from './write-change'

/** Changes the award of a work by hand before the announcement, always with a reason; `computed` takes the change back. */
export const changeAward = action({
  name: 'change-award',
  method: 'post',
  input: z.strictObject({
    entry: z.string().min(1),
    award: z.discriminatedUnion('to', [
      z.strictObject({ to: z.literal('computed') }),
      z.strictObject({ to: z.literal('none') }),
      z.strictObject({ to: z.literal('tier'), tierKey: z.string().min(1).max(10) }),
    ]),
    reason: z.string().trim().min(2).max(300),
  }),
  run: async (call, { award, entry: id, reason }) => {
    const { campaign, entry } = await acceptedEntry(call, id)
    requirePhase(campaign, 'change-award', call.now)
    const tierKey = award.to === 'tier' ? award.tierKey : null
    if (tierKey && !campaign.awards.tiers.some(({ key }) => key === tierKey)) {
      throw new Refusal('invalid', '没有这个奖项，请重新选择。', 'award.tierKey')
    }
    await writeChange(call, entry, { changesAward: award.to !== 'computed', tierKey, reason })
    return { entry: id }
  },
})
