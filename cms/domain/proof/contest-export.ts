import type { AwardRule } from '../awards'
import type { Rubric } from '../rubric'
import type { ScoringPolicy } from '../scoring'
import { type ChainLink, standingLeaves } from './hash-chain'
import { rootOf } from './merkle'
import type { TreeHead } from './receipt'
import { leafDigest, type SheetLeaf } from './sheet-leaf'

/** The format an export names itself by; a change of its shape takes another number. */
export const exportFormat = 'qingfeng-export/1'

/** A sheet with an alias of its judge, the same on all sheets of one, which standard scores need. No digest covers it. */
export type ExportedSheet = SheetLeaf & { judge: string }

/** An accepted entry; `round` is the last one it was admitted to. */
export type ExportedEntry = {
  workCode: string
  title: string
  category: string | null
  division: string | null
  round: number
  /** The award as a person changed it. */
  handChange?: { tierKey: string | null; reason: string } | null
  /** Its place within a tie that was reviewed again. */
  reReviewOrder?: number | null
}

export type ExportedResult = {
  workCode: string
  rank: number
  /** With the decimals of the policy. */
  score: string
  exactScore: string
  awardKey: string | null
  awardName: string | null
}

/** Everything that a result was computed from, without names of judges: anyone can compute it again. */
export type ContestExport = {
  format: typeof exportFormat
  campaign: {
    slug: string
    title: string
    policy: ScoringPolicy
    rubric: Rubric
    awards: AwardRule
    /** How many entries were received in each group that competes for awards, for percentages of that base. */
    received: { group: string; entries: number }[]
  }
  entries: ExportedEntry[]
  /** In the order of the ledger, those declared void left out. */
  sheets: ExportedSheet[]
  links: ChainLink[]
  tree: TreeHead
  results: ExportedResult[]
}

/** Makes an export; the sheets may come in any order and have to be those that stand in the ledger. */
export function contestExportOf(said: Omit<ContestExport, 'format' | 'tree'>): ContestExport {
  const leaves = standingLeaves(said.links)
  const places = new Map(leaves.map((digest, place) => [digest, place]))
  const placed = said.sheets.map((sheet) => ({
    sheet,
    place: places.get(leafDigest(sheet)) ?? leaves.length,
  }))
  return {
    format: exportFormat,
    ...said,
    sheets: placed.sort((a, b) => a.place - b.place).map(({ sheet }) => sheet),
    tree: { root: rootOf(leaves), size: leaves.length },
  }
}
