import type { Network } from '@cms/domain/assignment/network'
import { nodeHeap } from '@cms/domain/assignment/node-heap'
import { type ResidualGraph, residualGraph, send, unitsSent } from '@cms/domain/assignment/residual-graph'

/**
 * The textbook's way to a flow of least cost: one unit after the other along a shortest path, found by Dijkstra's
 * algorithm with potentials, which stops at the first node that awaits a unit. Returns the units sent along each arc,
 * or null when the time is up.
 */
export function successiveShortestPaths(network: Network, milliseconds: number): Int32Array | null {
  const graph = residualGraph(network)
  const { back, excess, head, nodes } = graph
  const potentials = new Float64Array(nodes)
  const end = performance.now() + milliseconds
  for (let source = 0; source < nodes; source += 1) {
    while ((excess[source] ?? 0) > 0) {
      if (performance.now() > end) return null
      const { arcTo, target } = shortestPath(graph, potentials, source)
      for (let node = target; node !== source; ) {
        const arc = arcTo[node] ?? 0
        send(graph, arc, 1)
        node = head[back[arc] ?? 0] ?? 0
      }
      excess[source] = (excess[source] ?? 0) - 1
      excess[target] = (excess[target] ?? 0) + 1
    }
  }
  return unitsSent(graph)
}

/** The nearest node that awaits a unit, and the arc by which each node is reached; brings the potentials up to date. */
function shortestPath(graph: ResidualGraph, potentials: Float64Array, source: number) {
  const { cost, excess, first, head, nodes, room } = graph
  const distances = new Float64Array(nodes).fill(Infinity)
  const settled = new Uint8Array(nodes)
  const arcTo = new Int32Array(nodes)
  const heap = nodeHeap()
  distances[source] = 0
  heap.add(source, 0)
  let target = -1
  for (let node = heap.take(); node !== null && target < 0; node = target < 0 ? heap.take() : null) {
    if (settled[node]) continue
    settled[node] = 1
    if ((excess[node] ?? 0) < 0) target = node
    const here = (distances[node] ?? 0) + (potentials[node] ?? 0)
    for (let arc = first[node] ?? 0, last = first[node + 1] ?? 0; arc < last; arc += 1) {
      if (room[arc] === 0) continue
      const other = head[arc] ?? 0
      const distance = here + (cost[arc] ?? 0) - (potentials[other] ?? 0)
      if (distance >= (distances[other] ?? 0)) continue
      distances[other] = distance
      arcTo[other] = arc
      heap.add(other, distance)
    }
  }
  const reach = distances[target] ?? 0
  for (let node = 0; node < nodes; node += 1)
    potentials[node] = (potentials[node] ?? 0) + Math.min(distances[node] ?? 0, reach)
  return { target, arcTo }
}
