/**
 * A term as a number of 32 bits: terms of one or two code units exactly, longer ones – words, and characters beyond the
 * first 65,536 – by a hash in the range that the first half of a surrogate pair would take, where no other term is.
 */
export function termKey(term: string): number {
  if (term.length > 2) return (0xd8000000 | (fnv1a(term) & 0x7ffffff)) >>> 0
  const second = term.length === 2 ? term.charCodeAt(1) : 0
  return ((term.charCodeAt(0) << 16) | second) >>> 0
}

/** Where a key stands: its first bits name the shard, the others its place there; no two keys share one. */
export function placeOfKey(key: number, shards: number): { shard: number; rest: number } {
  const mixed = mixedKey(key)
  const width = 32 - Math.log2(shards)
  return { shard: shards === 1 ? 0 : mixed >>> width, rest: shards === 1 ? mixed : mixed & (2 ** width - 1) }
}

/** Spreads keys evenly over all numbers of 32 bits, and none onto another. */
export function mixedKey(key: number): number {
  const once = Math.imul(key ^ (key >>> 16), 0x85ebca6b)
  return Math.imul(once ^ (once >>> 13), 0xc2b2ae35) >>> 0
}

/** An address as a number of 32 bits, each bit as often 0 as 1. */
export function pathNumber(path: string): number {
  return mixedKey(fnv1a(path))
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash
}
