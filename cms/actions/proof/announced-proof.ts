import { isAnnounced, phaseAt } from '../../domain/campaign'
import { type ChainLink, standingLeaves } from '../../domain/proof/hash-chain'
import { leafDigest, type SheetLeaf } from '../../domain/proof/sheet-leaf'
import { Refusal } from '../../domain/refusal'
import type { Campaign, Entry, ScoreSheet } from '../../payload-types'
import type { Call } from '../action'
import { leafOf } from './ledger'
import { ledgerOf } from './publish-proof'

/** A score sheet beside what is on record of it. */
export type SheetOnRecord = { sheet: ScoreSheet; leaf: SheetLeaf }

/**
 * The links of the ledger that the announcement has published; what has happened to sheets since does not count. Throws
 * Refusal `conflict` before the announcement, and for a campaign whose sheets were never put on record.
 */
export async function announcedLinks(call: Call, campaign: Campaign): Promise<ChainLink[]> {
  if (!isAnnounced(phaseAt(campaign, call.now)))
    throw new Refusal('conflict', '结果还没有公布，公布之后才能下载。')
  const published = (await ledgerOf(call, campaign.id)).slice(0, campaign.proof?.links ?? 0)
  if (published.length === 0) throw new Refusal('conflict', '这次评审的评分表没有存证，没有可以核验的文件。')
  return published.map(({ at, digest, hash, kind, number, previous }) => ({
    number,
    kind,
    digest,
    at,
    previous,
    hash,
  }))
}

/** Those sheets of an entry that the published ledger counts, by round and seat. */
export function sheetsOnRecord(
  campaign: Campaign,
  entry: Pick<Entry, 'workCode'>,
  sheets: ScoreSheet[],
  links: ChainLink[],
): SheetOnRecord[] {
  const standing = new Set(standingLeaves(links))
  return sheets
    .filter(({ nonce }) => nonce)
    .map((sheet) => ({ sheet, leaf: leafOf(campaign, entry, sheet) }))
    .filter(({ leaf }) => standing.has(leafDigest(leaf)))
    .sort(({ leaf: one }, { leaf: other }) => one.round - other.round || (one.seat < other.seat ? -1 : 1))
}
