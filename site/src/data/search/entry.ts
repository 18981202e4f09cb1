import type { SearchDocument, SearchKind } from '../../search/document'
import { plainText } from '../../search/plain-text'
import { Html } from '../html'
import { digest } from '../version'

type Facts = {
  path: string
  kind: SearchKind
  title: string
  school: { slug: string; name: string; shortName: string } | null
  note: string
  summary: string
  /** `2026-09-05`. */
  date?: string
  names?: Words
  facts?: Words
  body: readonly (string | Html | null | undefined)[]
}

type Words = readonly (string | null | undefined)[]

/**
 * A page as the index takes it. Of its texts no more is looked at than what tells that they have changed, and its words are
 * read from what it is made of whenever they are wanted: there is one for every page of the site.
 */
export const searchEntry = (read: () => Facts): SearchDocument => new SearchEntry(read)

class SearchEntry implements SearchDocument {
  readonly path: string
  readonly kind: SearchKind
  readonly school: Facts['school']
  readonly date: string | null
  readonly key: string
  readonly #read: () => Facts

  constructor(read: () => Facts) {
    const shown = read()
    this.path = shown.path
    this.kind = shown.kind
    this.school = shown.school
    this.date = shown.date ?? null
    this.key = keyOf(shown)
    this.#read = read
  }

  get title(): string {
    return this.#read().title
  }

  get note(): string {
    return this.#read().note
  }

  get summary(): string {
    return this.#read().summary
  }

  get names(): string {
    return lines(this.#read().names ?? [])
  }

  get facts(): string {
    const { facts = [], school } = this.#read()
    return lines([school?.shortName, ...facts])
  }

  body(): string {
    return lines(this.#read().body.map((part) => (part instanceof Html ? plainText(part.html) : part)))
  }
}

const keyOf = ({ school, ...shown }: Facts): string =>
  digest(JSON.stringify([school && [school.slug, school.name, school.shortName], shown]))

const lines = (words: Words): string => words.filter(Boolean).join('\n')
