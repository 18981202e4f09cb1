import type { Network } from './network'

/**
 * A network and what has been sent through it. Every arc of the network stands here twice, onwards and back: `room`
 * is how many units it still takes (or gives back), `cost` what the next one costs. The arcs that leave node `u` are
 * `first[u]` to `first[u + 1] - 1`.
 */
export type ResidualGraph = {
  nodes: number
  first: Int32Array
  head: Int32Array
  /** The same arc in the other direction. */
  back: Int32Array
  room: Int32Array
  cost: Float64Array
  slope: Float64Array
  /** Units that have come to a node and not gone on; below zero where units are still awaited. */
  excess: Int32Array
  /** Where each arc of the network stands, onwards. */
  onwards: Int32Array
}

/** The residual graph of a network through which nothing has been sent yet. */
export function residualGraph({ capacity, cost, from, slope, supply, to }: Network): ResidualGraph {
  const arcs = 2 * from.length
  const graph: ResidualGraph = {
    nodes: supply.length,
    first: firstArcs(supply.length, from, to),
    head: new Int32Array(arcs),
    back: new Int32Array(arcs),
    room: new Int32Array(arcs),
    cost: new Float64Array(arcs),
    slope: new Float64Array(arcs),
    excess: supply.slice(),
    onwards: new Int32Array(from.length),
  }
  const next = graph.first.slice()
  const place = (node: number, head: number, price: number, growth: number): number => {
    const arc = next[node] ?? 0
    next[node] = arc + 1
    graph.head[arc] = head
    graph.cost[arc] = price
    graph.slope[arc] = growth
    return arc
  }
  for (let arc = 0; arc < from.length; arc += 1) {
    const [tail, head, price, growth] = [from[arc] ?? 0, to[arc] ?? 0, cost[arc] ?? 0, slope[arc] ?? 0]
    const onwards = place(tail, head, price, growth)
    const back = place(head, tail, growth - price, growth)
    graph.back[onwards] = back
    graph.back[back] = onwards
    graph.room[onwards] = capacity[arc] ?? 0
    graph.onwards[arc] = onwards
  }
  return graph
}

/** Sends units along an arc whose room they fit in; what the next one costs rises by the slope. */
export function send({ back, cost, room, slope }: ResidualGraph, arc: number, units: number): void {
  const other = back[arc] ?? 0
  room[arc] = (room[arc] ?? 0) - units
  room[other] = (room[other] ?? 0) + units
  const rise = (slope[arc] ?? 0) * units
  if (rise === 0) return
  cost[arc] = (cost[arc] ?? 0) + rise
  cost[other] = (cost[other] ?? 0) - rise
}

/** The units sent along each arc of the network. */
export function unitsSent({ back, onwards, room }: ResidualGraph): Int32Array {
  return onwards.map((arc) => room[back[arc] ?? 0] ?? 0)
}

function firstArcs(nodes: number, from: Int32Array, to: Int32Array): Int32Array {
  const first = new Int32Array(nodes + 1)
  for (const ends of [from, to]) for (const node of ends) first[node + 1] = (first[node + 1] ?? 0) + 1
  for (let node = 0; node < nodes; node += 1) first[node + 1] = (first[node + 1] ?? 0) + (first[node] ?? 0)
  return first
}
