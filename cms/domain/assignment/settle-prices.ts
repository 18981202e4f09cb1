import { nodeQueue } from './node-queue'
import type { ResidualGraph } from './residual-graph'

/**
 * Looks for prices by which the flow is ε-optimal, starting from prices near them; with `epsilon` 0 they prove it
 * optimal. Returns null when nodes have been looked at `patience` times on average without an end, as when there are none.
 */
export function settlePrices(
  graph: ResidualGraph,
  from: Float64Array,
  epsilon: number,
  patience: number,
): Float64Array | null {
  const { cost, first, head, nodes, room } = graph
  const prices = from.slice()
  const queue = nodeQueue(nodes)
  for (let node = 0; node < nodes; node += 1) queue.add(node)
  let visits = patience * nodes
  for (let node = queue.take(); node !== null; node = queue.take()) {
    if (visits === 0) return null
    visits -= 1
    const price = (prices[node] ?? 0) + epsilon
    for (let arc = first[node] ?? 0, end = first[node + 1] ?? 0; arc < end; arc += 1) {
      if (room[arc] === 0) continue
      const to = head[arc] ?? 0
      const most = price + (cost[arc] ?? 0)
      if ((prices[to] ?? 0) <= most) continue
      prices[to] = most
      queue.add(to)
    }
  }
  return prices
}
