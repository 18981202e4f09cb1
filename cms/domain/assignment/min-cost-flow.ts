import type { Network } from './network'
import { refine } from './refine'
import { residualGraph, unitsSent } from './residual-graph'
import { settlePrices } from './settle-prices'

/** Units sent along each arc, and prices of the nodes that prove that no other way is cheaper. */
export type MinCostFlow = { units: Int32Array; prices: Float64Array }

/** By how much the error allowed shrinks from one round to the next; a power of two keeps the sums exact. */
const scale = 8

/** Where prices are near enough to start with: errors of less than a unit of cost. */
const fine = 1 / 8

/** How often a node is looked at, on average, before the search for better prices is given up. */
const patience = 6

/**
 * Sends all units at the least cost there is, in whole numbers, by cost scaling (Goldberg and Tarjan 1990, Goldberg
 * 1997): rounds of {@link refine} with smaller and smaller errors, until prices show the flow to be optimal. Prices
 * of a network much like this one may be given to start from; without them it starts from the greatest cost. The
 * network must be able to carry its supply.
 */
export function minCostFlow(network: Network, near?: Float64Array): MinCostFlow {
  const graph = residualGraph(network)
  let prices: Float64Array = near?.slice() ?? new Float64Array(graph.nodes)
  let epsilon = near ? fine : 2 ** Math.ceil(Math.log2(greatest(network.cost)))
  refine(graph, prices, epsilon)
  while (true) {
    const certain = epsilon * graph.nodes < 1
    const proof = epsilon < 1 ? settlePrices(graph, prices, 0, certain ? Infinity : patience) : null
    if (proof) return { units: unitsSent(graph), prices: proof }
    epsilon /= scale
    const settled = settlePrices(graph, prices, epsilon, patience)
    if (settled) prices = settled
    else refine(graph, prices, epsilon)
  }
}

function greatest(costs: Float64Array): number {
  return costs.reduce((most, cost) => Math.max(most, cost), 1)
}
