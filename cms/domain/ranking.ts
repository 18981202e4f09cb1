import type { TieBreaker } from './scoring'
import { type Contender, part, type TieRules } from './tie-breaking'

/** Decisions of a re-review: the place of an entry within its tie, from 1 on; equal places share the rank. */
export type HandOrder = ReadonlyMap<string, number>

export type Place = {
  rank: number
  tied: boolean
  /** The last tie-breaker it took to part this item from others that show the same score; null when none did. */
  decidedBy: TieBreaker | null
  /** Nothing parts this item from others, and they wait for a decision by hand. */
  needsReReview: boolean
}

/**
 * Takes scored items in any order; returns them from the highest score of the latest round down, with standard
 * competition ranks (1, 2, 2, 4). Scores that show the same decimals are parted by the policy's tie-breakers, one after
 * the other (domain.md §3.9); with none they share rank and award (§3.8, R4). A decision by hand counts under
 * `re-review`, and only where every item of a tie has one. Tied items stand in order of id.
 */
export function rank<Item extends Contender>(
  items: readonly Item[],
  rules: TieRules,
  handOrder: HandOrder = new Map(),
): (Item & Place)[] {
  const ties = tiesOf(items, rules)
  let above = 0
  return ties.flatMap((tie, index) => {
    const parted = [ties[index - 1], ties[index + 1]].map((neighbour) => breaker(tie, neighbour, rules))
    const byHand = orderByHand(tie, rules, handOrder)
    const needsReReview = byHand === null && tie.length > 1 && asksForReReview(rules)
    return (byHand ?? [tie]).flatMap((members) => {
      const place: Place = {
        rank: above + 1,
        tied: members.length > 1,
        decidedBy: byHand && byHand.length > 1 ? 're-review' : deepest(parted, rules),
        needsReReview,
      }
      above += members.length
      return members.map((item) => ({ ...item, ...place }))
    })
  })
}

/** Groups items that only a decision by hand can part, the best group first, each in order of id. */
export function tiesOf<Item extends Contender>(items: readonly Item[], rules: TieRules): Item[][] {
  const sorted = items.toSorted((a, b) => part(a, b, rules).order || (a.id < b.id ? -1 : 1))
  const ties: Item[][] = []
  for (const item of sorted) {
    const last = ties.at(-1)
    if (last?.[0] && part(last[0], item, rules).order === 0) last.push(item)
    else ties.push([item])
  }
  return ties
}

/** A tie in the order decided by hand, entries with equal places together; null when it is not decided. */
export function orderByHand<Item extends { id: string }>(
  tie: readonly Item[],
  rules: TieRules,
  handOrder: HandOrder,
): Item[][] | null {
  if (tie.length < 2 || !asksForReReview(rules)) return null
  if (!tie.every(({ id }) => handOrder.has(id))) return null
  const places = Map.groupBy(tie, ({ id }) => handOrder.get(id) ?? 0)
  return [...places].sort(([one], [other]) => one - other).map(([, members]) => members)
}

function asksForReReview({ ties }: TieRules): boolean {
  return ties?.includes('re-review') ?? false
}

function breaker([one]: Contender[], neighbour: Contender[] | undefined, rules: TieRules): TieBreaker | null {
  const other = neighbour?.[0]
  return one && other ? part(one, other, rules).by : null
}

function deepest(breakers: readonly (TieBreaker | null)[], { ties }: TieRules): TieBreaker | null {
  return ties?.findLast((by) => breakers.includes(by)) ?? null
}
