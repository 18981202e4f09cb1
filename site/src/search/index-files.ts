import { hash } from 'node:crypto'
import { cardsPerBlock, encodeCards } from './cards'
import type { SearchDocument } from './document'
import { Inverted } from './inverted'
import { encodeManifest } from './manifest'
import { type Segment, segmentsOf } from './segments'

/** A file of the index by its place in the site. Its key changes whenever its bytes may. */
export type SearchFile = { file: string; key: string; make: () => Promise<Uint8Array<ArrayBuffer>> }

const manifestFile = 'search/manifest.json'

/**
 * The files of the index, the same for the same documents in any order; the one that names the others comes last. Nothing
 * is read of a body until a file is made that needs it.
 */
export function searchFiles(documents: readonly SearchDocument[]): SearchFile[] {
  const segments = segmentsOf(documents)
  const manifest = encodeManifest(segments)
  return [
    ...segments.flatMap((segment) => [...shardFiles(segment), ...cardFiles(segment)]),
    { file: manifestFile, key: hash('sha256', manifest, 'base64url'), make: async () => encoded(manifest) },
  ]
}

/** All shards are made at once when the first is asked for, and let go when the last has been handed out. */
function shardFiles(segment: Segment): SearchFile[] {
  const { folder, key, shards } = segment
  let made: Promise<Uint8Array<ArrayBuffer>[]> | undefined
  let left = shards
  const take = async (shard: number): Promise<Uint8Array<ArrayBuffer>> => {
    made ??= inverted(segment)
    const bytes = (await made)[shard]
    left -= 1
    if (left === 0) {
      made = undefined
      left = shards
    }
    return bytes ?? new Uint8Array()
  }
  return Array.from({ length: shards }, (_, shard) => ({
    file: `search/${folder}/${shard}.bin`,
    key,
    make: () => take(shard),
  }))
}

/** Other work of the process gets its turn in between. */
async function inverted({ documents, shards }: Segment): Promise<Uint8Array<ArrayBuffer>[]> {
  const index = new Inverted()
  for (const [number, document] of documents.entries()) {
    index.add(document)
    if (number % 32 === 31) await breath()
  }
  const files: Uint8Array<ArrayBuffer>[] = []
  for (const bytes of index.shards(shards)) {
    files.push(bytes)
    if (files.length % 64 === 63) await breath()
  }
  return files
}

const breath = () => new Promise((resolve) => setImmediate(resolve))

function cardFiles({ documents, folder, key }: Segment): SearchFile[] {
  return Array.from({ length: Math.ceil(documents.length / cardsPerBlock) }, (_, block) => ({
    file: `search/${folder}/cards-${block}.json`,
    key,
    make: async () =>
      encoded(encodeCards(documents.slice(block * cardsPerBlock, (block + 1) * cardsPerBlock))),
  }))
}

const encoded = (text: string) => new TextEncoder().encode(text)
