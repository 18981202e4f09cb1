import type { Award, AwardTier } from './awards'
import { Refusal } from './refusal'

/** A decision by hand on an entry's award; a `tierKey` of null takes the award away. */
export type AwardChange = { id: string; tierKey: string | null; reason: string }

/** An award with the one that was computed beside it; `reason` is null where nothing was changed by hand. */
export type Changed<Item extends Award> = Item & { computed: AwardTier | null; reason: string | null }

/**
 * Puts decisions by hand over computed awards, in the same order. The others keep theirs: nobody moves up or down.
 * Throws Refusal `invalid`, with the field `tierKey` or `reason`, for a tier that the rule does not have and for a
 * change without a reason, and `not-found` for an entry that has no place in the ranking.
 */
export function applyChanges<Item extends Award>(
  awards: readonly Item[],
  changes: readonly AwardChange[],
  tiers: readonly AwardTier[],
): Changed<Item>[] {
  const ids = new Set(awards.map(({ id }) => id))
  const decided = new Map<string, { tier: AwardTier | null; reason: string }>()
  for (const { id, reason, tierKey } of changes) {
    if (!ids.has(id)) throw new Refusal('not-found', '要调整奖项的作品不在排名中，请刷新页面后重试。')
    if (!reason.trim()) throw new Refusal('invalid', '调整奖项须写明理由，请填写。', 'reason')
    decided.set(id, { tier: tierOf(tierKey, tiers), reason })
  }
  return awards.map((award) => {
    const change = decided.get(award.id)
    const tier = change ? change.tier : award.tier
    return { ...award, tier, computed: award.tier, reason: change?.reason ?? null }
  })
}

function tierOf(key: string | null, tiers: readonly AwardTier[]): AwardTier | null {
  if (key === null) return null
  const tier = tiers.find((candidate) => candidate.key === key)
  if (tier) return tier
  throw new Refusal('invalid', `没有代号为“${key}”的奖项，请重新选择。`, 'tierKey')
}
