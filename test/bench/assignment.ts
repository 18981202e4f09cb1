import { assignJudges } from '@cms/domain/assignment'
import type { Line } from './run'

const sizes = [
  [46, 10, 5],
  [200, 12, 5],
  [500, 40, 3],
] as const

/** The optimal assignment against giving each entry the judges with the least work so far. */
export function benchAssignment(): Line[] {
  return sizes.map(([entries, judges, sheets]) => {
    const works = Array.from({ length: entries }, (_, n) => ({
      id: `e${n}`,
      school: `s${n % 30}`,
      district: `d${n % 6}`,
    }))
    const panel = Array.from({ length: judges }, (_, n) => ({
      id: `j${n}`,
      school: `s${n}`,
      district: `d${n % 6}`,
    }))
    const rules = { sheetsPerEntry: sheets, avoidOwnDistrict: true, seed: 'bench' }
    const optimal = timed(() => assignJudges(works, panel, rules).loads)
    const greedy = timed(() => leastLoaded(works, panel, sheets))
    return {
      what: `分配评委 ${entries} × ${judges} × ${sheets} 用时`,
      baseline: '逐件选最闲评委',
      ratio: optimal.milliseconds / greedy.milliseconds,
      detail: `${optimal.milliseconds.toFixed(1)} 对 ${greedy.milliseconds.toFixed(1)} 毫秒，负荷差 ${spread(optimal.result)} 对 ${spread(greedy.result)}`,
    }
  })
}

type Work = { school: string; district: string }
type Judge = Work & { id: string }

function leastLoaded(works: Work[], panel: Judge[], sheets: number): Record<string, number> {
  const loads = Object.fromEntries(panel.map(({ id }) => [id, 0]))
  for (const work of works) {
    const free = panel.filter((judge) => judge.school !== work.school && judge.district !== work.district)
    free.sort((one, other) => (loads[one.id] ?? 0) - (loads[other.id] ?? 0))
    for (const { id } of free.slice(0, sheets)) loads[id] = (loads[id] ?? 0) + 1
  }
  return loads
}

const spread = (loads: Record<string, number>) =>
  Math.max(...Object.values(loads)) - Math.min(...Object.values(loads))

/** The best of seven runs. */
function timed<T>(work: () => T): { result: T; milliseconds: number } {
  let milliseconds = Infinity
  let result = work()
  for (let run = 0; run < 7; run += 1) {
    const start = performance.now()
    result = work()
    milliseconds = Math.min(milliseconds, performance.now() - start)
  }
  return { result, milliseconds }
}
