import type { Rubric } from '../rubric'
import type { ScoringPolicy } from '../scoring'
import type { Digest } from './digest'
import { type ChainLink, chainHead, standingLeaves } from './hash-chain'
import { pathsOf, rootOf } from './merkle'
import { leafDigest, type SheetLeaf } from './sheet-leaf'

/** The format a score receipt names itself by; a change of its shape takes another number. */
export const receiptFormat = 'qingfeng-receipt/1'

/** The leaves of a campaign's Merkle tree: the root over them and how many there are. */
export type TreeHead = { root: Digest; size: number }

/** Where a sheet stands among the leaves, from 0, and the digests that prove it. */
export type LeafProof = { index: number; path: Digest[] }

/** What a school downloads once the result is announced: its own sheets, the rules, and the proof that they were counted. */
export type Receipt = {
  format: typeof receiptFormat
  campaign: { slug: string; title: string; announcedAt: string }
  entry: { workCode: string; title: string; school: string }
  policy: ScoringPolicy
  rubric: Rubric
  /** `round` is the one whose sheets make the score; `score` is written with the decimals of the policy. */
  outcome: { awardName: string | null; rank: number | null; score: string; round: number }
  sheets: SheetLeaf[]
  /** One for each sheet, in the same order. */
  proofs: LeafProof[]
  tree: TreeHead
  chainHead: Digest
}

/** Makes a receipt from what it says and the whole ledger of the campaign; every sheet has to stand in the ledger. */
export function receiptOf(
  said: Omit<Receipt, 'format' | 'proofs' | 'tree' | 'chainHead'>,
  links: readonly ChainLink[],
): Receipt {
  const leaves = standingLeaves(links)
  const places = said.sheets.map((sheet) => leaves.indexOf(leafDigest(sheet)))
  if (places.includes(-1)) throw new Error(`a sheet of ${said.entry.workCode} is not in the ledger`)
  const paths = pathsOf(leaves, places)
  return {
    format: receiptFormat,
    ...said,
    proofs: places.map((index, at) => ({ index, path: paths[at] ?? [] })),
    tree: { root: rootOf(leaves), size: leaves.length },
    chainHead: chainHead(links, said.campaign.slug),
  }
}
