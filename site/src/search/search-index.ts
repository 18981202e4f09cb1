import { blockOf, type Card, cardsPerBlock, decodeCards } from './cards'
import type { SearchKind } from './document'
import { decodeManifest, type Manifest } from './manifest'
import { readQuery } from './query'
import { everything, type Filter, fits, type Hit, ranked } from './rank'
import { lookUp, type Posting } from './shard'
import { placeOfKey, termKey } from './term-key'

/** The file that names all others. */
export const manifestFile = 'manifest.json'

/** Reads a file of the index, by its name under `/search/`; rejects when it is not there. */
export type ReadFile = (file: string) => Promise<Uint8Array>

export type Found = {
  /** The best first. */
  hits: Hit[]
  /** How many would be found of each kind, and of each school, with the other choice as it is. */
  kinds: Map<SearchKind, number>
  schools: { slug: string; name: string; count: number }[]
}

/** A card with what the index knows of its page. */
export type FoundCard = Card & { kind: SearchKind; school: string | null; day: number }

/** The published index. A file is read once, and all anew when one of them is no longer there. */
export class SearchIndex {
  #files = new Map<string, Promise<Uint8Array>>()

  constructor(private readonly read: ReadFile) {}

  /** What is found, and the first cards of it; null when nothing was asked for. */
  async search(
    words: string,
    filter: Filter,
    count: number,
  ): Promise<{ found: Found; cards: FoundCard[] } | null> {
    const look = async () => {
      const found = await this.find(words, filter)
      return found && { found, cards: await this.cards(found.hits.slice(0, count)) }
    }
    try {
      return await look()
    } catch {
      this.#files = new Map()
      return look()
    }
  }

  /** Without words everything, as far as the filter lets it through. */
  async find(words: string, filter: Filter): Promise<Found | null> {
    const { terms } = readQuery(words)
    if (terms.length === 0 && filter.kind === null && filter.school === null) return null
    const manifest = await this.#manifest()
    const hits =
      terms.length === 0 ? everything(manifest) : ranked(manifest, await this.#postings(manifest, terms))
    return found(hits, filter, manifest)
  }

  /** What to show of some hits, in their order; rejects when the index has been published anew since they were found. */
  async cards(hits: readonly Hit[]): Promise<FoundCard[]> {
    const { schools } = await this.#manifest()
    return Promise.all(
      hits.map(async ({ document, facts, folder }) => {
        const block = decodeCards(textOf(await this.#file(`${folder}/cards-${blockOf(document)}.json`)))
        const card = block[document % cardsPerBlock]
        if (!card) throw new Error(`no card of document ${document} in ${folder}`)
        return { ...card, ...facts, school: schools.get(facts.school ?? '') ?? null }
      }),
    )
  }

  async #manifest(): Promise<Manifest> {
    return decodeManifest(textOf(await this.#file(manifestFile)))
  }

  #postings({ segments }: Manifest, terms: readonly string[]): Promise<Posting[][][]> {
    return Promise.all(
      segments.map(({ facts, folder, shards }) => {
        const size = { documents: facts.length, bits: 32 - Math.log2(shards) }
        return Promise.all(
          terms.map(async (term) => {
            const { rest, shard } = placeOfKey(termKey(term), shards)
            return lookUp(await this.#file(`${folder}/${shard}.bin`), rest, size)
          }),
        )
      }),
    )
  }

  #file(name: string): Promise<Uint8Array> {
    const known = this.#files.get(name)
    if (known) return known
    const file = this.read(name)
    this.#files.set(name, file)
    return file
  }
}

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

function found(all: readonly Hit[], filter: Filter, { schools }: Manifest): Found {
  const kinds = counted(
    all.filter((hit) => fits(hit, { ...filter, kind: null })),
    ({ facts }) => facts.kind,
  )
  const owners = counted(
    all.filter((hit) => fits(hit, { ...filter, school: null })),
    ({ facts }) => facts.school,
  )
  return {
    hits: all.filter((hit) => fits(hit, filter)),
    kinds,
    schools: [...owners]
      .map(([slug, count]) => ({ slug, count, name: schools.get(slug) ?? slug }))
      .sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1)),
  }
}

function counted<Value>(hits: readonly Hit[], of: (hit: Hit) => Value | null): Map<Value, number> {
  const counts = new Map<Value, number>()
  for (const hit of hits) {
    const value = of(hit)
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}
