import { mixedKey } from './term-key'

/** Of each slot: the key, one more than its number (0 is free), one more than the last document it was met in. */
const slot = 4
const [numberAt, documentAt] = [1, 2]

/**
 * Numbers terms from 0 as they come, and tells when one comes again in the same document. Slots with open addressing, so
 * that a term costs one look into memory: indexing spends most of its time here.
 */
export class TermTable {
  #slots = new Int32Array(slot << 16)
  #keys: number[] = []

  /** The keys by number. */
  get keys(): readonly number[] {
    return this.#keys
  }

  /** The number of a term that has not been met in this document before, or else -1. */
  meet(key: number, document: number): number {
    const at = this.#slotOf(key)
    const known = this.#slots[at + numberAt] ?? 0
    if (known > 0) {
      if (this.#slots[at + documentAt] === document + 1) return -1
      this.#slots[at + documentAt] = document + 1
      return known - 1
    }
    this.#keys.push(key)
    this.#slots[at] = key
    this.#slots[at + numberAt] = this.#keys.length
    this.#slots[at + documentAt] = document + 1
    if (this.#keys.length * 2 * slot > this.#slots.length) this.#grow()
    return this.#keys.length - 1
  }

  /** Where the key stands, or is to stand. */
  #slotOf(key: number): number {
    const end = this.#slots.length - 1
    let at = (mixedKey(key) * slot) & end
    while (this.#slots[at + numberAt] !== 0 && this.#slots[at] !== (key | 0)) at = (at + slot) & end
    return at
  }

  #grow(): void {
    const old = this.#slots
    this.#slots = new Int32Array(2 * old.length)
    for (let from = 0; from < old.length; from += slot) {
      if (old[from + numberAt] === 0) continue
      this.#slots.set(old.subarray(from, from + slot), this.#slotOf(old[from] ?? 0))
    }
  }
}
