import type { Work } from './board-counts'

const byPlace = ({ reason, revision }: Work): boolean => reason === null && revision === null

/**
 * Where each tier ends in works that stand in order of rank: what is written below the last work of a group that has the
 * tier by its place, by the id of that work. Works whose award a person has set move no line.
 */
export function cutLines(works: readonly Work[]): Map<string, string> {
  const tiers = Map.groupBy(
    works.filter(({ award }) => award !== null),
    ({ award, group }) => JSON.stringify([group, award]),
  )
  return new Map(
    [...tiers.values()].flatMap((own): [string, string][] => {
      const placed = own.filter(byPlace)
      const last = placed.at(-1)
      if (!last) return []
      const byHand = own.length - placed.length
      const more = byHand > 0 ? `，另有 ${byHand} 件由人工确定` : ''
      return [[last.id, `以上${last.award} ${placed.length} 件${more}`]]
    }),
  )
}
