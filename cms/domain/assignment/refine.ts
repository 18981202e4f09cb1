import { lowerPrices, noWay } from './lower-prices'
import { nodeQueue } from './node-queue'
import { type ResidualGraph, send } from './residual-graph'

/**
 * Sends every unit on to where it is awaited so that the flow is ε-optimal for the prices: no arc with room has a
 * reduced cost (its cost, plus the price at its tail, less that at its head) below `-epsilon`. Push and relabel
 * after Goldberg and Tarjan 1990: a node with units to spare sends them along arcs below cost, and lowers its price
 * when it has none. Changes the graph and the prices. Throws RangeError where units cannot be sent.
 */
export function refine(graph: ResidualGraph, prices: Float64Array, epsilon: number): void {
  const { excess, first, nodes } = graph
  relieve(graph, prices, epsilon)
  const active = nodeQueue(nodes)
  for (let node = 0; node < nodes; node += 1) if ((excess[node] ?? 0) > 0) active.add(node)
  const current = new Int32Array(nodes)
  let relabels = nodes
  for (let node = active.take(); node !== null; node = active.take()) {
    if (relabels >= nodes) {
      lowerPrices(graph, prices, epsilon)
      current.set(first.subarray(0, nodes))
      relabels = 0
    }
    while ((excess[node] ?? 0) > 0) {
      if (discharge(graph, prices, current, node, active.add)) break
      current[node] = first[node] ?? 0
      prices[node] = (prices[node] ?? 0) - cheapest(graph, prices, node) - epsilon
      relabels += 1
    }
  }
}

/** Fills arcs until none is more than `epsilon` below cost. */
function relieve(graph: ResidualGraph, prices: Float64Array, epsilon: number): void {
  const { cost, excess, first, head, nodes, room, slope } = graph
  for (let node = 0; node < nodes; node += 1) {
    const price = prices[node] ?? 0
    for (let arc = first[node] ?? 0, end = first[node + 1] ?? 0; arc < end; arc += 1) {
      const space = room[arc] ?? 0
      if (space === 0) continue
      const to = head[arc] ?? 0
      const below = -epsilon - ((cost[arc] ?? 0) + price - (prices[to] ?? 0))
      if (below <= 0) continue
      const growth = slope[arc] ?? 0
      const units = growth > 0 ? Math.min(space, Math.ceil(below / growth)) : space
      send(graph, arc, units)
      excess[node] = (excess[node] ?? 0) - units
      excess[to] = (excess[to] ?? 0) + units
    }
  }
}

/** Sends a node's units on along arcs below cost; whether all could go. */
function discharge(
  graph: ResidualGraph,
  prices: Float64Array,
  current: Int32Array,
  node: number,
  activate: (node: number) => void,
): boolean {
  const { cost, excess, first, head, room, slope } = graph
  const price = prices[node] ?? 0
  let spare = excess[node] ?? 0
  let arc = current[node] ?? 0
  for (const end = first[node + 1] ?? 0; arc < end; arc += 1) {
    const space = room[arc] ?? 0
    if (space === 0) continue
    const to = head[arc] ?? 0
    const reduced = (cost[arc] ?? 0) + price - (prices[to] ?? 0)
    if (reduced >= 0) continue
    const growth = slope[arc] ?? 0
    const limit = growth > 0 ? Math.ceil(-reduced / growth) : space
    const units = Math.min(spare, space, limit)
    send(graph, arc, units)
    spare -= units
    const waiting = (excess[to] ?? 0) + units
    excess[to] = waiting
    if (waiting > 0) activate(to)
    if (spare === 0) break
  }
  current[node] = arc
  excess[node] = spare
  return spare === 0
}

/** The least reduced cost of the arcs with room that leave a node. */
function cheapest({ cost, first, head, room }: ResidualGraph, prices: Float64Array, node: number): number {
  const price = prices[node] ?? 0
  let least = Infinity
  for (let arc = first[node] ?? 0, end = first[node + 1] ?? 0; arc < end; arc += 1) {
    if (room[arc] === 0) continue
    const reduced = (cost[arc] ?? 0) + price - (prices[head[arc] ?? 0] ?? 0)
    if (reduced < least) least = reduced
  }
  if (least === Infinity) throw new RangeError(noWay)
  return least
}
