import { assignJudges } from '@cms/domain/assignment'
import { allot } from '@cms/domain/assignment/allot'
import { bundled } from '@cms/domain/assignment/allotment'
import { allotmentNetwork } from '@cms/domain/assignment/allotment-network'
import { costOfUnits } from '@cms/domain/assignment/network'
import { reviewTable } from '@cms/domain/assignment/review-table'
import { tierWeights } from '@cms/domain/assignment/tier-weights'
import { randomFrom } from '@cms/domain/seeded-order'
import { generatedContest } from './generated-contest'
import type { Extent, Line } from './run'
import { successiveShortestPaths } from './shortest-paths'

const sizes = [
  [200, 12, 5],
  [500, 40, 3],
  [1000, 60, 3],
  [2000, 100, 3],
  [3000, 150, 5],
] as const

/** How long the plain way may take for one size, in milliseconds. */
const limit = 300_000

/**
 * The optimal assignment against the plain way through the same network, with a node for each entry: one sheet after
 * the other along a shortest path. Both must come to the same cost.
 */
export function benchAssignment({ quick }: Extent): Line[] {
  return sizes.slice(0, quick ? 3 : sizes.length).map(([entryCount, judgeCount, sheets]) => {
    const { entries, judges, rules } = generatedContest(entryCount, judgeCount, sheets)
    const table = reviewTable(entries, judges, rules, randomFrom(rules.seed))
    const each = bundled(table, (_, index) => index)
    const network = allotmentNetwork(table, each, tierWeights(table))

    const ours = timed(() => allot(table, randomFrom(rules.seed)))
    const whole = timed(() => assignJudges(entries, judges, rules))
    const plain = timed(() => successiveShortestPaths(network, limit))
    const plainCost = plain.result && costOfUnits(network, plain.result)
    if (plainCost !== null && plainCost !== ours.result.cost)
      throw new Error(`最小代价不一致：${ours.result.cost} 与 ${plainCost}`)
    const verdict = plainCost === null ? '基准未能在限时内算完' : '与基准相同'
    const milliseconds = [ours, plain].map((run) => run.milliseconds.toFixed(0)).join(' 对 ')
    return {
      what: `分配评委 ${entryCount} × ${judgeCount} × ${sheets} 快多少`,
      baseline: '同一网络逐份走最短路',
      ratio: plain.milliseconds / ours.milliseconds,
      detail: `${milliseconds} 毫秒，连同配对分散 ${whole.milliseconds.toFixed(0)} 毫秒；最小代价 ${ours.result.cost}，${verdict}`,
    }
  })
}

/** The best of seven runs, or of as many as three seconds have room for. */
function timed<T>(work: () => T): { result: T; milliseconds: number } {
  const end = performance.now() + 3_000
  const run = () => {
    const start = performance.now()
    return { result: work(), milliseconds: performance.now() - start }
  }
  let best = run()
  for (let more = 6; more > 0 && performance.now() < end; more -= 1) {
    const next = run()
    if (next.milliseconds < best.milliseconds) best = next
  }
  return best
}
