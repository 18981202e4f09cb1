import { shuffled } from '../seeded-order'
import { type Allotment, type Bundle, bundled, sameWishes } from './allotment'
import { allotmentNetwork, places } from './allotment-network'
import { minCostFlow } from './min-cost-flow'
import { costOfUnits, type Network } from './network'
import { tierWeights } from './tier-weights'

/** The columns each row gets, and what the flow that says so costs. */
export type Allotted = { columns: number[][]; cost: number }

/**
 * Gives rows their columns at the least cost there is. Rows with the very same wishes are solved as one, and prices
 * of an estimate by kind are where the search starts; neither changes what is found to be cheapest. Which of several
 * cheapest allotments it is depends on the order of rows and columns and on `random`.
 */
export function allot(allotment: Allotment, random: () => number): Allotted {
  const weights = tierWeights(allotment)
  const kinds = bundled(allotment, ({ kind }) => kind)
  const estimate = minCostFlow(allotmentNetwork(allotment, kinds, weights))
  const bundles = bundled(allotment, sameWishes)
  const network = allotmentNetwork(allotment, bundles, weights)
  const { units } = minCostFlow(network, pricesFor(bundles, kinds, estimate.prices))
  return { columns: dealt(allotment, bundles, network, units, random), cost: costOfUnits(network, units) }
}

/** Prices of bundles are those of their kinds; all other nodes are the same in both networks. */
function pricesFor(
  bundles: readonly Bundle[],
  kinds: readonly Bundle[],
  estimate: Float64Array,
): Float64Array {
  const kindOf = new Map(kinds.flatMap(({ rows }, kind) => rows.map((row) => [row, kind] as const)))
  const others = estimate.subarray(kinds.length)
  const prices = new Float64Array(bundles.length + others.length)
  for (const [node, { rows }] of bundles.entries())
    prices[node] = estimate[kindOf.get(rows[0] ?? 0) ?? 0] ?? 0
  prices.set(others, bundles.length)
  return prices
}

/**
 * Deals out what bundles got among their rows, in turn: a column never comes to a bundle more often than it has rows,
 * so no row gets it twice, and none gets more than one column more than another.
 */
function dealt(
  { columns, districts, rows }: Allotment,
  bundles: readonly Bundle[],
  network: Network,
  units: Int32Array,
  random: () => number,
): number[][] {
  const place = places(bundles.length, columns.length, districts)
  const hands: number[][] = rows.map(() => [])
  const shares = bundles.map((): [column: number, times: number][] => [])
  for (const [arc, times] of units.entries()) {
    const [from = 0, to = 0] = [network.from[arc], network.to[arc]]
    if (times > 0 && to < place.sink) shares[from]?.push([place.columnOf(to), times])
  }
  for (const [index, bundle] of bundles.entries()) {
    let turn = 0
    for (const [column, times] of shuffled(shares[index] ?? [], random)) {
      for (const end = turn + times; turn < end; turn += 1)
        hands[bundle.rows[turn % bundle.rows.length] ?? 0]?.push(column)
    }
  }
  return hands
}
