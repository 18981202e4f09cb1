import { hash } from 'node:crypto'
import type { SearchDocument } from './document'
import { pathNumber } from './term-key'

/** The documents that are indexed together; their numbers are their places in the list. */
export type Segment = {
  documents: SearchDocument[]
  /** Where its files stand; another when a number may mean another document. */
  folder: string
  /** How many files its terms are spread over; a power of two. */
  shards: number
  /** Changes whenever one of its files does. */
  key: string
}

/** A part with more documents is halved: this many at most are indexed again when one of them changes … */
const mostDocuments = 3000
/** … unless it has been halved four times, because a search asks every part for every term. */
const deepest = 4
/** This many documents of 1,500 characters fill a shard with about three kilobytes. */
const documentsPerShard = 2.5
const shardRange = { least: 16, most: 1024 }

/**
 * The documents parted by their addresses, each part from the oldest to the newest, so that what is new comes behind what
 * has a number. It depends on nothing but the documents: whatever was published before, the same site has the same index;
 * and no document that comes or goes changes more than its own part.
 */
export function segmentsOf(documents: readonly SearchDocument[]): Segment[] {
  return halved(documents, '0').map(({ documents: part, name }) => {
    part.sort(oldestFirst)
    const shards = shardsFor(part.length)
    const version = digest([shards, ...part.map(({ path }) => path)])
    return {
      documents: part,
      folder: `${name}-${version.slice(0, 8)}`,
      shards,
      key: digest([shards, ...part.map(({ key }) => key)]),
    }
  })
}

/** The parts by the first bits of what their addresses come to; a name has a digit for each. */
function halved(
  documents: readonly SearchDocument[],
  name: string,
): { documents: SearchDocument[]; name: string }[] {
  const depth = name.length - 1
  if (documents.length <= mostDocuments || depth === deepest) return [{ documents: [...documents], name }]
  const halves = Map.groupBy(documents, ({ path }) => (pathNumber(path) >>> depth) & 1)
  return [0, 1].flatMap((bit) => halved(halves.get(bit) ?? [], `${name}${bit}`))
}

function shardsFor(documents: number): number {
  const wanted = 2 ** Math.ceil(Math.log2(Math.max(1, documents / documentsPerShard)))
  return Math.min(shardRange.most, Math.max(shardRange.least, wanted))
}

const digest = (parts: readonly unknown[]) => hash('sha256', JSON.stringify(parts), 'hex')

function oldestFirst(one: SearchDocument, other: SearchDocument): number {
  const [date, otherDate] = [one.date ?? '', other.date ?? '']
  if (date !== otherDate) return date < otherDate ? -1 : 1
  return one.path < other.path ? -1 : 1
}
