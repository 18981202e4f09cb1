import type { Mark } from '../rubric'
import { canonicalJson } from './canonical-json'
import { type Digest, textDigest } from './digest'

/** What is put on record of a submitted score sheet. It names no judge; `seat` tells the judges of an entry apart. */
export type SheetLeaf = {
  /** The campaign's slug. */
  campaign: string
  round: number
  workCode: string
  seat: string
  marks: Mark[]
  adjustments: { key: string; points: number }[]
  /** The exact total, a whole number or a fraction such as `177/2`. */
  total: string
  /** ISO instant. */
  submittedAt: string
  /** Typed in by a clerk from a paper sheet. */
  keyedIn: boolean
  /** 32 random bytes in hexadecimal: without them the few possible marks could be tried out against the digest. */
  nonce: string
}

/** The digest of a leaf as it stands in the ledger and in the Merkle tree; nothing but the fields of a leaf counts. */
export function leafDigest(leaf: SheetLeaf): Digest {
  const { campaign, round, workCode, seat, total, submittedAt, keyedIn, nonce } = leaf
  const recorded = {
    campaign,
    round,
    workCode,
    seat,
    marks: leaf.marks.map(({ criterion, points }) => ({ criterion, points })),
    adjustments: leaf.adjustments.map(({ key, points }) => ({ key, points })),
    total,
    submittedAt,
    keyedIn,
    nonce,
  }
  return textDigest('leaf', canonicalJson(recorded))
}
