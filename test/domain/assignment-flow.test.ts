import { minCostFlow } from '@cms/domain/assignment/min-cost-flow'
import { costOfUnits, draftNetwork, type Network } from '@cms/domain/assignment/network'
import { tierWeights } from '@cms/domain/assignment/tier-weights'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leastByHighs, type Sum } from './least-by-highs'
import { refused } from './refused'

type Arc = { from: number; to: number; capacity: number; cost: number; slope: number }

/** Networks with some supply, and arcs dear enough to be the last resort that make it possible to send it. */
const networksOf = (most: { nodes: number; arcs: number; cost: number }) =>
  fc
    .record({
      supply: fc.array(fc.nat(4), { minLength: 1, maxLength: most.nodes - 2 }),
      arcs: fc.array(
        fc.record({
          from: fc.nat(most.nodes - 1),
          to: fc.nat(most.nodes - 1),
          capacity: fc.nat(4),
          cost: fc.nat(most.cost),
          slope: fc.nat(4),
        }),
        { maxLength: most.arcs },
      ),
    })
    .map(({ arcs, supply }): Network => {
      const sink = most.nodes - 1
      const last = supply.map((units, from): Arc => ({ from, to: sink, capacity: units, cost: 90, slope: 0 }))
      const all = [...arcs.filter(({ from, to }) => from !== to), ...last]
      const { addArc, network } = draftNetwork(most.nodes, all.length)
      for (const { capacity, cost, from, slope, to } of all) addArc(from, to, capacity, cost, slope)
      network.supply.set(supply)
      network.supply[sink] = -supply.reduce((sum, units) => sum + units, 0)
      return network
    })

const arcsOf = ({ capacity, cost, from, slope, to }: Network) =>
  Array.from(from, (tail, index) => ({
    index,
    from: tail,
    to: to[index] ?? 0,
    capacity: capacity[index] ?? 0,
    cost: cost[index] ?? 0,
    slope: slope[index] ?? 0,
  }))

/** The same problem with a variable for each unit of each arc. */
function leastCost(network: Network): number {
  const units = arcsOf(network).flatMap(({ capacity, cost, from, index, slope, to }) =>
    Array.from({ length: capacity }, (_, unit) => ({
      name: `u${index}_${unit}`,
      from,
      to,
      cost: cost + unit * slope,
    })),
  )
  return leastByHighs(
    units.map(({ cost, name }) => [cost, name]),
    Array.from(network.supply, (equals, node) => ({
      sum: units.flatMap(({ from, name, to }): Sum => {
        if (from === node) return [[1, name]]
        return to === node ? [[-1, name]] : []
      }),
      equals,
    })),
  )
}

/** Arcs that take more than they may, nodes where units are lost or won, and arcs by which the prices prove nothing. */
function faultsOf(network: Network, units: Int32Array, prices: Float64Array): string[] {
  const left = network.supply.slice()
  const faults = arcsOf(network).flatMap(({ capacity, cost, from, index, slope, to }) => {
    const sent = units[index] ?? 0
    left[from] = (left[from] ?? 0) - sent
    left[to] = (left[to] ?? 0) + sent
    const gap = (prices[to] ?? 0) - (prices[from] ?? 0)
    const optimal =
      (sent === capacity || cost + slope * sent >= gap) && (sent === 0 || cost + slope * (sent - 1) <= gap)
    return sent >= 0 && sent <= capacity && optimal ? [] : [`arc ${index}`]
  })
  return [...faults, ...Array.from(left).flatMap((units, node) => (units === 0 ? [] : [`node ${node}`]))]
}

test('a flow costs what HiGHS finds to be the least, and its prices prove it', () => {
  fc.assert(
    fc.property(networksOf({ nodes: 6, arcs: 14, cost: 12 }), (network) => {
      const { prices, units } = minCostFlow(network)
      expect(faultsOf(network, units, prices)).toEqual([])
      expect(costOfUnits(network, units)).toBe(leastCost(network))
    }),
    { numRuns: 150 },
  )
})

test('prices to start from, however wrong, change nothing about the cost', () => {
  fc.assert(
    fc.property(
      networksOf({ nodes: 9, arcs: 30, cost: 40 }),
      fc.array(fc.integer({ min: -60, max: 60 }), { minLength: 9, maxLength: 9 }),
      (network, near) => {
        const { prices, units } = minCostFlow(network, Float64Array.from(near))
        expect(faultsOf(network, units, prices)).toEqual([])
        expect(costOfUnits(network, units)).toBe(costOfUnits(network, minCostFlow(network).units))
      },
    ),
    { numRuns: 300 },
  )
})

test('units that cannot be sent are an error, not an endless search', () => {
  const { addArc, network } = draftNetwork(2, 1)
  addArc(0, 1, 2, 1)
  network.supply.set([2, -2])
  expect(Array.from(minCostFlow(network).units)).toEqual([2])
  network.supply.set([3, -3])
  expect(() => minCostFlow(network)).toThrow(RangeError)
})

test('an allotment too large for exact sums is refused, not rounded', () => {
  const row = { wants: 1, district: 0, kind: '', misfit: Uint8Array.of(0) }
  const weights = (load: number) => {
    const column = { load, loadByDistrict: [0], free: 1, reserve: false }
    return tierWeights({ rows: [row], columns: [column], districts: 1, mayMiss: true })
  }
  expect(weights(9).missing).toBeGreaterThan(9 * weights(9).load)
  expect(refused(() => weights(2 ** 46))).toEqual({
    code: 'invalid',
    message: '作品和评委太多，无法一次精确分配，请分批分配。',
  })
})
