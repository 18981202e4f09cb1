import { cancelCycles } from './cancel-cycles'
import type { Network } from './network'
import { refine } from './refine'
import { residualGraph, unitsSent } from './residual-graph'

/** Units sent along each arc, and whole prices of the nodes that prove that no other way is cheaper. */
export type MinCostFlow = { units: Int32Array; prices: Float64Array }

/** By how much the error allowed shrinks from one round to the next; powers of two keep all sums exact. */
const scale = 8

/** The error allowed in the last round, a part of the unit of cost; next to nothing is left to mend after it. */
const least = 1 / 64

/** The highest cost of an arc with which all sums stay exact: prices are a few times as high, in steps of `least`. */
export const highestCost = 2 ** 45

/**
 * Sends all units at the least cost there is: cost scaling (Goldberg and Tarjan 1990), rounds of {@link refine} with
 * smaller and smaller errors, and then {@link cancelCycles}, which mends what is left and proves the result. Prices of a
 * network much like this one may be given to start from, and then the last round is enough; they change only the time
 * it takes. Throws RangeError where the network cannot carry its supply.
 */
export function minCostFlow(network: Network, near?: Float64Array): MinCostFlow {
  const graph = residualGraph(network)
  const prices = near?.slice() ?? new Float64Array(graph.nodes)
  let epsilon = near ? least : 2 ** Math.ceil(Math.log2(greatest(network.cost)))
  while (epsilon > least) {
    refine(graph, prices, epsilon)
    epsilon /= scale
  }
  refine(graph, prices, least)
  const proof = cancelCycles(graph, prices.map(Math.round))
  return { units: unitsSent(graph), prices: proof }
}

function greatest(costs: Float64Array): number {
  return costs.reduce((most, cost) => Math.max(most, cost), 1)
}
