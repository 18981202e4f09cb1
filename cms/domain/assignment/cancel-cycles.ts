import { nodeQueue } from './node-queue'
import { type ResidualGraph, send } from './residual-graph'

/** Stands for the arc that set a price where the price is as given. */
const none = -1

/**
 * Makes a flow that is nearly cheapest the cheapest: sends units round every cycle of arcs that costs less than nothing,
 * until there is none. Returns prices that prove it, by which no arc with room has a reduced cost below zero; with whole
 * prices near them to start from everything is exact. Prices are corrected first in, first out (Bellman and Ford); where
 * there is such a cycle, the arcs that set the prices last come to form one (Cherkassky and Goldberg 1999).
 */
export function cancelCycles(graph: ResidualGraph, near: Float64Array): Float64Array {
  const { cost, first, head, nodes, room } = graph
  const prices = near.slice()
  const setBy = new Int32Array(nodes).fill(none)
  const queue = nodeQueue(nodes)
  for (let node = 0; node < nodes; node += 1) queue.add(node)
  let visits = 0
  for (let node = queue.take(); node !== null; node = queue.take()) {
    const price = prices[node] ?? 0
    for (let arc = first[node] ?? 0, end = first[node + 1] ?? 0; arc < end; arc += 1) {
      if (room[arc] === 0) continue
      const to = head[arc] ?? 0
      const most = price + (cost[arc] ?? 0)
      if ((prices[to] ?? 0) <= most) continue
      prices[to] = most
      setBy[to] = arc
      queue.add(to)
    }
    visits += 1
    if (visits % nodes !== 0) continue
    for (const arc of cyclesAmong(graph, setBy).flat()) {
      const to = head[arc] ?? 0
      send(graph, arc, 1)
      setBy[to] = none
      queue.add(to)
    }
  }
  return prices
}

/** The cycles among arcs of which one at most leads to each node. */
function cyclesAmong({ back, head, nodes }: ResidualGraph, setBy: Int32Array): number[][] {
  const seenFrom = new Int32Array(nodes).fill(none)
  const arcTo = (node: number) => setBy[node] ?? none
  const before = (node: number) => {
    const arc = arcTo(node)
    return arc === none ? none : (head[back[arc] ?? 0] ?? none)
  }
  const cycles: number[][] = []
  for (let start = 0; start < nodes; start += 1) {
    let node = start
    while (node !== none && seenFrom[node] === none) {
      seenFrom[node] = start
      node = before(node)
    }
    if (node === none || seenFrom[node] !== start) continue
    const cycle = [arcTo(node)]
    for (let next = before(node); next !== node; next = before(next)) cycle.push(arcTo(next))
    cycles.push(cycle)
  }
  return cycles
}
