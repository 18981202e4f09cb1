import type { Fraction } from 'fraction.js'
import { roundScore, type ScoringPolicy } from './scoring'

/**
 * Takes scored items in any order; returns them from the highest score down, with standard competition
 * ranks (1, 2, 2, 4). Under `extend-decimals` only exactly equal scores tie, for more decimals would tell
 * any others apart; under `share-award` scores tie that show the same decimals (domain.md §3.8, R3 and R4).
 * Tied items stand in order of id.
 */
export function rank<T extends { id: string; score: Fraction }>(
  items: readonly T[],
  { ties, decimals }: Pick<ScoringPolicy, 'ties' | 'decimals'>,
): (T & { rank: number; tied: boolean })[] {
  const compared = ({ score }: T) => (ties === 'share-award' ? roundScore(score, decimals) : score)
  const sorted = items
    .map((item) => ({ item, score: compared(item) }))
    .sort((a, b) => b.score.compare(a.score) || (a.item.id < b.item.id ? -1 : 1))

  let first = 0
  return sorted.map(({ item, score }, index) => {
    const sameAs = (neighbour: number) => sorted[neighbour]?.score.equals(score) ?? false
    if (!sameAs(index - 1)) first = index
    return { ...item, rank: first + 1, tied: sameAs(index - 1) || sameAs(index + 1) }
  })
}
