import type { SearchDocument } from './document'
import { encodeShard, type Posting, places, posting, type TermPostings } from './shard'
import { mixedKey, termKey } from './term-key'
import { TermTable } from './term-table'
import { eachTerm } from './tokens'

/** A mixed key of 32 bits and a number below this fit in the 53 that a number has. */
const mostTerms = 2 ** 21

/** Turns the documents of a segment around: from the words of each to the documents of every word. */
export class Inverted {
  readonly #table = new TermTable()
  /** The postings in the order in which they came, and the term of each. */
  #postings = new Int32Array(1 << 16)
  #terms = new Int32Array(1 << 16)
  #length = 0
  #document = -1

  /** Adds the next document. */
  add(document: SearchDocument): void {
    const { title, names, note, school, facts, summary } = document
    this.#document += 1
    this.#read(`${title}\n${names}`, true, places.title)
    this.#read(`${note}\n${school?.name ?? ''}\n${facts}\n${summary}`, true, places.facts)
    this.#read(document.body(), false, places.body)
  }

  /** The bytes of each shard, the same whatever order the words came in. Nothing can be added any more. */
  *shards(count: number): Generator<Uint8Array<ArrayBuffer>> {
    const size = { documents: this.#document + 1, bits: 32 - Math.log2(count) }
    const postingsOf = this.#byTerm()
    const order = this.#order()
    const width = 2 ** size.bits
    let next = 0
    for (let shard = 0; shard < count; shard += 1) {
      const terms: TermPostings[] = []
      for (; next < order.length; next += 1) {
        const rest = Math.floor((order[next] ?? 0) / mostTerms) - shard * width
        if (rest >= width) break
        terms.push({ rest, postings: postingsOf((order[next] ?? 0) % mostTerms) })
      }
      yield encodeShard(terms, size)
    }
  }

  /** The terms by shard and place there: their mixed keys, each with its number in one. */
  #order(): Float64Array {
    const { keys } = this.#table
    if (keys.length > mostTerms) throw new Error('too many terms for one part of the search index')
    return Float64Array.from(keys, (key, number) => mixedKey(key) * mostTerms + number).sort()
  }

  /** The best place is read first, so a term that has been seen in the document has it already. */
  #read(text: string, single: boolean, place: number): void {
    eachTerm(text, single, (term) => {
      const number = this.#table.meet(termKey(term), this.#document)
      if (number >= 0) this.#push(number, place)
    })
  }

  #push(term: number, place: number): void {
    if (this.#length === this.#terms.length) {
      this.#terms = doubled(this.#terms)
      this.#postings = doubled(this.#postings)
    }
    this.#terms[this.#length] = term
    this.#postings[this.#length] = posting(this.#document, place)
    this.#length += 1
  }

  /** What has been sorted is large, and not needed any more. */
  #letGo(): void {
    this.#postings = new Int32Array()
    this.#terms = new Int32Array()
    this.#length = 0
  }

  /** The postings of a term by its number, after sorting all by counting. */
  #byTerm(): (term: number) => ArrayLike<Posting> {
    const ends = new Int32Array(this.#table.keys.length + 1)
    for (let index = 0; index < this.#length; index += 1) raise(ends, (this.#terms[index] ?? 0) + 1)
    for (let term = 1; term < ends.length; term += 1) ends[term] = (ends[term] ?? 0) + (ends[term - 1] ?? 0)
    const next = ends.slice()
    const sorted = new Int32Array(this.#length)
    for (let index = 0; index < this.#length; index += 1)
      sorted[raise(next, this.#terms[index] ?? 0)] = this.#postings[index] ?? 0
    this.#letGo()
    return (term) => sorted.subarray(ends[term], ends[term + 1])
  }
}

/** Adds one to a number of a list and returns what it was. */
function raise(list: Int32Array, index: number): number {
  const value = list[index] ?? 0
  list[index] = value + 1
  return value
}

function doubled(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * array.length)
  larger.set(array)
  return larger
}
