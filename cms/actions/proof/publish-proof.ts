import { chainHead, standingLeaves } from '../../domain/proof/hash-chain'
import { rootOf } from '../../domain/proof/merkle'
import type { Campaign, SheetLedger } from '../../payload-types'
import type { Call } from '../action'

/** The links of a campaign's hash chain, in order. */
export async function ledgerOf({ req }: Call, campaign: string): Promise<SheetLedger[]> {
  const { docs } = await req.payload.find({
    collection: 'sheet-ledger',
    where: { campaign: { equals: campaign } },
    sort: 'number',
    depth: 0,
    pagination: false,
    req,
  })
  return docs
}

/** What the announcement publishes of the ledger: its head, and the root over the sheets that stand. */
export async function proofOf(call: Call, campaign: Campaign): Promise<NonNullable<Campaign['proof']>> {
  const links = await ledgerOf(call, campaign.id)
  const leaves = standingLeaves(links)
  return {
    chainHead: chainHead(links, campaign.slug),
    links: links.length,
    merkleRoot: rootOf(leaves),
    leaves: leaves.length,
  }
}
