import { type Allotment, type Bundle, closed } from './allotment'
import { draftNetwork, type Network } from './network'
import type { TierWeights } from './tier-weights'

/**
 * The network of an allotment: bundles of rows → a column's share of their district → column → sink, and beside it an
 * arc from each bundle straight to the sink for wishes that stay open. Rising costs make loads even, on the way from
 * columns to the sink and from shares to their columns. Every bundle has its arcs in another order, so that of equally
 * good columns not all take the same.
 */
export function allotmentNetwork(
  { columns, districts, mayMiss, rows }: Allotment,
  bundles: readonly Bundle[],
  weights: TierWeights,
): Network {
  const place = places(bundles.length, columns.length, districts)
  const open = bundles.reduce((sum, { misfit }) => sum + misfit.filter((fit) => fit !== closed).length, 0)
  const beyond = columns.filter((column) => column.beyond).length
  const arcs = open + (mayMiss ? bundles.length : 0) + columns.length * (districts + 1) + beyond
  const { addArc, network } = draftNetwork(place.sink + 1, arcs)

  const strides = roundSteps(columns.length)
  const inDistrict = new Int32Array(districts)
  for (const [node, bundle] of bundles.entries()) {
    network.supply[node] = bundle.wants
    network.supply[place.sink] = (network.supply[place.sink] ?? 0) - bundle.wants
    inDistrict[bundle.district] = (inDistrict[bundle.district] ?? 0) + bundle.rows.length
    const stride = strides[node % strides.length] ?? 1
    for (let step = 0; step < columns.length; step += 1) {
      const column = (node + step * stride) % columns.length
      const misfit = bundle.misfit[column] ?? closed
      if (misfit === closed) continue
      const cost = weights.misfit * misfit + weights.vacancies * (bundle.vacancies[column] ?? 0)
      addArc(node, place.share(column, bundle.district), bundle.open[column] ?? 0, cost)
    }
    if (mayMiss) addArc(node, place.sink, bundle.wants, weights.missing)
  }
  for (const [column, { beyond, free, load, loadByDistrict, reserve }] of columns.entries()) {
    for (let district = 0; district < districts; district += 1) {
      const cost = weights.districts * (loadByDistrict[district] ?? 0)
      addArc(
        place.share(column, district),
        place.column(column),
        inDistrict[district] ?? 0,
        cost,
        weights.districts,
      )
    }
    const cost = weights.load * load + (reserve ? weights.reserve : 0)
    addArc(place.column(column), place.sink, free, cost, weights.load)
    if (!beyond) continue
    const more = cost + weights.load * free + weights.vacancies * beyond
    addArc(place.column(column), place.sink, rows.length, more, weights.load)
  }
  return network
}

/** Where nodes stand: first the bundles, then each column's share of each district, the columns, the sink. */
export function places(bundles: number, columns: number, districts: number) {
  const afterShares = bundles + columns * districts
  return {
    share: (column: number, district: number) => bundles + column * districts + district,
    column: (column: number) => afterShares + column,
    /** The column of a share. */
    columnOf: (node: number) => Math.floor((node - bundles) / districts),
    sink: afterShares + columns,
  }
}

/** Steps by which one comes past every one of so many places before any a second time. */
function roundSteps(length: number): number[] {
  const divisor = (one: number, other: number): number => (other === 0 ? one : divisor(other, one % other))
  return Array.from({ length }, (_, index) => index + 1).filter((stride) => divisor(stride, length) === 1)
}
