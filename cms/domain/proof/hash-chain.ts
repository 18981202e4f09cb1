import { canonicalJson } from './canonical-json'
import { type Digest, plainDigest, textDigest } from './digest'

/** What happened to a score sheet: its leaf was handed in, or declared void. `at` is an ISO instant. */
export type LedgerEvent = { kind: 'submit' | 'void'; digest: Digest; at: string }

/** An event in its place, numbered from 1; `hash` covers it and, by `previous`, all before it. */
export type ChainLink = LedgerEvent & { number: number; previous: Digest; hash: Digest }

/** Where the chain of a campaign begins: the `previous` of its first link, and the head while it has none. */
export function genesisOf(campaign: string): Digest {
  return plainDigest(`qingfeng:${campaign}`)
}

/** The link that an event becomes after the last one; `previous` is null for the first of a campaign, given by its slug. */
export function linkAfter(
  previous: Pick<ChainLink, 'number' | 'hash'> | null,
  { kind, digest, at }: LedgerEvent,
  campaign: string,
): ChainLink {
  const link = {
    number: (previous?.number ?? 0) + 1,
    kind,
    digest,
    at,
    previous: previous?.hash ?? genesisOf(campaign),
  }
  return { ...link, hash: textDigest('link', canonicalJson(link)) }
}

/** The hash of the last link. */
export function chainHead(links: readonly ChainLink[], campaign: string): Digest {
  return links.at(-1)?.hash ?? genesisOf(campaign)
}

/**
 * Null when the links, in order, are the chain of the campaign with this slug; else the number of the first that is
 * not as it should be, and a sentence saying what is wrong with it.
 */
export function checkChain(
  links: readonly ChainLink[],
  campaign: string,
): { number: number; sentence: string } | null {
  const standing = new Set<Digest>()
  for (const [index, link] of links.entries()) {
    const expected = linkAfter(links[index - 1] ?? null, link, campaign)
    const wrong = differenceOf(link, expected) ?? movementOf(link, standing)
    if (wrong) return { number: expected.number, sentence: `存证第 ${expected.number} 条${wrong}` }
  }
  return null
}

/** The leaves handed in and not void, in the order they were handed in: these make up the Merkle tree. */
export function standingLeaves(links: readonly LedgerEvent[]): Digest[] {
  const leaves = new Set<Digest>()
  for (const { kind, digest } of links) kind === 'submit' ? leaves.add(digest) : leaves.delete(digest)
  return [...leaves]
}

function differenceOf(link: ChainLink, expected: ChainLink): string | null {
  if (link.number !== expected.number) return `的编号写的是 ${link.number}，有记录被删去、插入或调换过。`
  if (link.previous !== expected.previous) return '没有接在前一条之后，有记录被删去、插入或改动过。'
  if (link.hash !== expected.hash) return '的内容与它的哈希值不符，这条记录被改动过。'
  return null
}

/** Whether the event can happen to the leaves that stand; if so it does. */
function movementOf({ kind, digest }: LedgerEvent, standing: Set<Digest>): string | null {
  if (kind === 'void') return standing.delete(digest) ? null : '作废的评分表在它之前没有提交过。'
  if (standing.has(digest)) return '与前面提交的是同一份评分表。'
  standing.add(digest)
  return null
}
