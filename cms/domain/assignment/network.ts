/**
 * A network through which units are sent at least cost. Arc `i` leads from node `from[i]` to node `to[i]` and takes
 * up to `capacity[i]` units: the first costs `cost[i]`, each further one `slope[i]` more than the one before, so that
 * a slope above zero spreads units over like arcs. All numbers are whole; slopes are not negative.
 */
export type Network = {
  /** Units that start at a node (positive) or end there (negative); together zero. */
  supply: Int32Array
  from: Int32Array
  to: Int32Array
  capacity: Int32Array
  cost: Float64Array
  slope: Float64Array
}

/** Starts a network of so many nodes and arcs; returns it with a function that adds the next arc. */
export function draftNetwork(nodes: number, arcs: number) {
  const network: Network = {
    supply: new Int32Array(nodes),
    from: new Int32Array(arcs),
    to: new Int32Array(arcs),
    capacity: new Int32Array(arcs),
    cost: new Float64Array(arcs),
    slope: new Float64Array(arcs),
  }
  let next = 0
  const addArc = (from: number, to: number, capacity: number, cost: number, slope = 0): number => {
    network.from[next] = from
    network.to[next] = to
    network.capacity[next] = capacity
    network.cost[next] = cost
    network.slope[next] = slope
    next += 1
    return next - 1
  }
  return { network, addArc }
}

/** What the units sent along each arc cost together. */
export function costOfUnits({ cost, slope }: Network, units: Int32Array): number {
  return units.reduce(
    (sum, sent, arc) => sum + sent * (cost[arc] ?? 0) + ((sent * (sent - 1)) / 2) * (slope[arc] ?? 0),
    0,
  )
}
