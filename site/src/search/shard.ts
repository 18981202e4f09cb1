import { BitReader, BitWriter } from './bits'

/** Where a term stands in a document. */
export const places = { body: 1, facts: 2, title: 3 } as const

/** A document of the segment by its number there, and the best place that a term has in it, in one number. */
export type Posting = number

export const posting = (document: number, place: number): Posting => (document << 2) | place
export const documentOf = (found: Posting): number => found >>> 2
export const placeOf = (found: Posting): number => found & 3

/** A term by its place in the shard, and the documents it is in, by number. */
export type TermPostings = { rest: number; postings: ArrayLike<Posting> }

/** Of a segment: how many documents it has, and the bits that tell terms of a shard apart. */
export type ShardSize = { documents: number; bits: number }

/**
 * Terms in the order of their places, each as its distance from the one before, then how many documents it is in and
 * the distances between those. The widths of Rice's code follow from the counts, so they need not be written.
 */
export function encodeShard(terms: readonly TermPostings[], { documents, bits }: ShardSize) {
  const writer = new BitWriter()
  const width = riceWidth(2 ** bits, terms.length)
  writer.gamma(terms.length + 1)
  let last = -1
  for (const { postings, rest } of terms) {
    writer.rice(rest - last - 1, width)
    last = rest
    writePostings(writer, postings, documents)
  }
  return writer.written()
}

/** The documents of the term at a place, empty when it is in none. */
export function lookUp(bytes: Uint8Array, wanted: number, { documents, bits }: ShardSize): Posting[] {
  const reader = new BitReader(bytes)
  const count = reader.gamma() - 1
  const width = riceWidth(2 ** bits, count)
  let rest = -1
  for (let index = 0; index < count; index += 1) {
    rest += reader.rice(width) + 1
    if (rest > wanted) break
    const postings = readPostings(reader, documents)
    if (rest === wanted) return postings
  }
  return []
}

function writePostings(writer: BitWriter, postings: ArrayLike<Posting>, documents: number): void {
  const width = riceWidth(documents, postings.length)
  let outsideBody = 0
  for (let index = 0; index < postings.length; index += 1)
    if (placeOf(postings[index] ?? 0) !== places.body) outsideBody = 1
  writer.gamma(postings.length)
  writer.bits(outsideBody, 1)
  let last = -1
  for (let index = 0; index < postings.length; index += 1) {
    const found = postings[index] ?? 0
    writer.rice(documentOf(found) - last - 1, width)
    last = documentOf(found)
    if (outsideBody) writer.gamma(placeOf(found))
  }
}

function readPostings(reader: BitReader, documents: number): Posting[] {
  const count = reader.gamma()
  const outsideBody = reader.bits(1)
  const width = riceWidth(documents, count)
  const postings: Posting[] = []
  let document = -1
  for (let index = 0; index < count; index += 1) {
    document += reader.rice(width) + 1
    postings.push(posting(document, outsideBody ? reader.gamma() : places.body))
  }
  return postings
}

/** The best width for `count` numbers that lie anywhere below `range`: their mean distance, a little less than its logarithm. */
function riceWidth(range: number, count: number): number {
  return Math.max(0, Math.floor(Math.log2((0.69 * range) / Math.max(1, count))))
}
