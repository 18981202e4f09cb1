/** Takes any text as a seed and returns a source of numbers in [0, 1) that repeats for the same seed. */
export function randomFrom(seed: string): () => number {
  return mulberry32(fnv1a(seed))
}

/** Returns the items in an order drawn from `random`. */
export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, lot: random() }))
    .sort((a, b) => a.lot - b.lot)
    .map(({ item }) => item)
}

/** FNV-1a over UTF-16 code units: spreads seeds that differ in one letter over all 32 bits. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash
}

/** Tommy Ettinger's generator with 32 bits of state: small, fast, and even enough for drawing lots. */
function mulberry32(state: number): () => number {
  let counter = state
  return () => {
    counter = (counter + 0x6d2b79f5) | 0
    let mixed = Math.imul(counter ^ (counter >>> 15), counter | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
