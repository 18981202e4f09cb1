import type { EntryJudgePair } from '../assignment'

/** The judges of each entry, each once. */
export function judgesByEntry(pairs: readonly EntryJudgePair[]): Map<string, Set<string>> {
  const judges = new Map<string, Set<string>>()
  for (const [entry, judge] of pairs) {
    const found = judges.get(entry)
    if (found) found.add(judge)
    else judges.set(entry, new Set([judge]))
  }
  return judges
}
