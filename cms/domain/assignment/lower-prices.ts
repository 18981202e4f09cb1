import { nodeHeap } from './node-heap'
import type { ResidualGraph } from './residual-graph'

/** What is wrong where units cannot get to where they are awaited. */
export const noWay = 'the network cannot carry its supply'

/**
 * Lowers prices, in steps of `epsilon`, until a path of arcs below cost leads from every node with units to spare to
 * one that awaits some (the global price update of Goldberg 1997, with Dijkstra's algorithm, so that any distance is
 * bridged at once). What was ε-optimal stays so. Throws RangeError where there is no path.
 */
export function lowerPrices(graph: ResidualGraph, prices: Float64Array, epsilon: number): void {
  const { back, cost, excess, first, head, nodes, room } = graph
  const steps = new Float64Array(nodes).fill(Infinity)
  const settled = new Uint8Array(nodes)
  const heap = nodeHeap()
  let spare = 0
  for (let node = 0; node < nodes; node += 1) {
    const units = excess[node] ?? 0
    if (units > 0) spare += units
    if (units >= 0) continue
    steps[node] = 0
    heap.add(node, 0)
  }

  let reach = 0
  for (let node = heap.take(); node !== null; node = heap.take()) {
    if (settled[node]) continue
    settled[node] = 1
    reach = steps[node] ?? 0
    spare -= Math.max(0, excess[node] ?? 0)
    if (spare <= 0) break
    const price = prices[node] ?? 0
    for (let arc = first[node] ?? 0, end = first[node + 1] ?? 0; arc < end; arc += 1) {
      const other = head[arc] ?? 0
      const inwards = back[arc] ?? 0
      if (settled[other] || room[inwards] === 0) continue
      const reduced = (cost[inwards] ?? 0) + (prices[other] ?? 0) - price
      const distance = reduced < 0 ? reach : reach + Math.floor(reduced / epsilon) + 1
      if (distance >= (steps[other] ?? 0)) continue
      steps[other] = distance
      heap.add(other, distance)
    }
  }
  if (spare > 0) throw new RangeError(noWay)
  for (let node = 0; node < nodes; node += 1)
    prices[node] = (prices[node] ?? 0) - Math.min(steps[node] ?? 0, reach) * epsilon
}
