import { type Digest, isDigest, nodeDigest, plainDigest } from './digest'

/**
 * The root of the Merkle tree over these leaf digests, in their order, as RFC 9162 §2.1.1 defines it;
 * that of no leaves is the digest of nothing.
 */
export function rootOf(leaves: readonly Digest[]): Digest {
  return levelsOf(leaves).at(-1)?.[0] ?? plainDigest('')
}

/** For each of these places, from 0, the digests from the leaf up that prove it (RFC 9162 §2.1.3.1). */
export function pathsOf(leaves: readonly Digest[], places: readonly number[]): Digest[][] {
  const levels = levelsOf(leaves).slice(0, -1)
  return places.map((place) =>
    levels.flatMap((level, height) => level[Math.floor(place / 2 ** height) ^ 1] ?? []),
  )
}

/** The same for one place. */
export function pathOf(leaves: readonly Digest[], place: number): Digest[] {
  return pathsOf(leaves, [place])[0] ?? []
}

/**
 * The root that a leaf digest at a place, from 0, of a tree of this size has by its path; null when the path does not
 * fit the place and the size (RFC 9162 §2.1.3.2).
 */
export function rootFrom(leaf: Digest, place: number, size: number, path: readonly Digest[]): Digest | null {
  const fits = Number.isSafeInteger(place) && Number.isSafeInteger(size) && 0 <= place && place < size
  if (!fits || ![leaf, ...path].every(isDigest)) return null
  const rest = [...path]
  let digest = leaf
  for (let [at, width] = [place, size]; width > 1; at = Math.floor(at / 2), width = Math.ceil(width / 2)) {
    if (isAlone(at, width)) continue
    const sibling = rest.shift()
    if (!sibling) return null
    digest = at % 2 === 0 ? nodeDigest(digest, sibling) : nodeDigest(sibling, digest)
  }
  return rest.length === 0 ? digest : null
}

/** The tree from the leaves up. The last of an odd number has no sibling and stands in the next level as it is. */
function levelsOf(leaves: readonly Digest[]): (readonly Digest[])[] {
  const levels = [leaves]
  for (let level = leaves; level.length > 1; levels.push(level)) {
    const below = level
    level = below.flatMap((left, at) => {
      const right = below[at + 1]
      if (at % 2 === 1) return []
      return right === undefined ? left : nodeDigest(left, right)
    })
  }
  return levels
}

const isAlone = (at: number, width: number): boolean => at % 2 === 0 && at === width - 1
