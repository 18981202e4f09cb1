/** A judge's place in the matching: `load` counts all sheets, `entries` holds those that may be moved. */
export type JudgeNode = { readonly id: string; load: number; readonly entries: Set<EntryNode> }

/** An entry's place in the matching: how many judges it still needs, and whom it may get. */
export type EntryNode = {
  readonly needed: number
  readonly eligible: readonly JudgeNode[]
  readonly assigned: Set<JudgeNode>
}

/**
 * Gives every entry as many different eligible judges as it needs, or all of them if they are too few, and
 * makes the sum of the squared loads as small as it can be. Fills in `assigned`, `entries` and `load` of
 * the nodes given.
 *
 * This is optimal semi-matching (Harvey, Ladner, Lovász, Tamir 2006) with several judges an entry: each
 * sheet goes along an alternating path to the least loaded judge that can be reached, who takes it directly
 * or relieves another. Read as a flow with the convex cost load², that is one shortest augmenting path a
 * sheet; no judge has a limit, so an entry's number of judges never depends on the others.
 */
export function matchBalanced(entries: readonly EntryNode[], judges: readonly JudgeNode[]): void {
  for (const entry of entries) {
    for (let sheet = 0; sheet < entry.needed; sheet += 1) {
      const lowestLoad = Math.min(...judges.map(({ load }) => load))
      shift(pathToLeastLoaded(entry, lowestLoad))
    }
  }
}

/** A step of a path, told backwards: `entry` takes `judge` and gives up the judge of `before`. */
type Step = { entry: EntryNode; judge: JudgeNode; before: Step | null }

/** Breadth first, so that few sheets move; nobody has less than `lowestLoad`, so the search may end there. */
function pathToLeastLoaded(start: EntryNode, lowestLoad: number): Step | null {
  const judges = new Set<JudgeNode>()
  const entries = new Set([start])
  const queue: { entry: EntryNode; before: Step | null }[] = [{ entry: start, before: null }]
  let best: Step | null = null

  for (const { entry, before } of queue) {
    for (const judge of entry.eligible) {
      if (judges.has(judge) || entry.assigned.has(judge)) continue
      judges.add(judge)
      const step: Step = { entry, judge, before }
      if (judge.load === lowestLoad) return step
      if (!best || judge.load < best.judge.load) best = step
      for (const relieving of judge.entries) {
        if (entries.has(relieving)) continue
        entries.add(relieving)
        queue.push({ entry: relieving, before: step })
      }
    }
  }
  return best
}

function shift(path: Step | null): void {
  if (path) path.judge.load += 1
  for (let step = path; step; step = step.before) {
    step.entry.assigned.add(step.judge)
    step.judge.entries.add(step.entry)
    if (!step.before) return
    step.entry.assigned.delete(step.before.judge)
    step.before.judge.entries.delete(step.entry)
  }
}
