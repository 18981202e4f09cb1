import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'

/** A SHA-256, written as 64 lower-case hexadecimal digits. */
export type Digest = string

/** The byte before what is hashed, so that nothing of one kind passes for another (RFC 9162 §2.1.1). */
const prefixes = { leaf: 0, node: 1, link: 2, certificate: 3 } as const

type Kind = keyof typeof prefixes

/** The digest of bytes as one kind of thing. */
export function digestOf(kind: Kind, bytes: Uint8Array): Digest {
  return bytesToHex(sha256(concatBytes(Uint8Array.of(prefixes[kind]), bytes)))
}

/** The digest of a text, in UTF-8, as one kind of thing. */
export function textDigest(kind: Kind, text: string): Digest {
  return digestOf(kind, utf8ToBytes(text))
}

/** The digest of two digests, the left one first: a node of a Merkle tree. */
export function nodeDigest(left: Digest, right: Digest): Digest {
  return digestOf('node', hexToBytes(left + right))
}

/** The digest of a text with nothing before it. */
export function plainDigest(text: string): Digest {
  return bytesToHex(sha256(utf8ToBytes(text)))
}

/** Whether a value out of a file is a digest. */
export function isDigest(value: unknown): value is Digest {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
}
