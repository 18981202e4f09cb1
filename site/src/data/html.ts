import { digest } from './version'

/** What stands for HTML in the JSON of what shows it. No view has a part of this name. */
const mark = '<html>'

/** The HTML met in what is being told. */
let met: Html[] | null = null

/** What is shown, as JSON in which every HTML is told by its hash, and the HTML by its hash. */
export type Told = { json: string; html: Record<string, string> }

/** @throws the fault of a text in it that cannot be written. */
export function told(shown: object): Told {
  const found: Html[] = []
  met = found
  try {
    const json = JSON.stringify(shown)
    return { json, html: Object.fromEntries(found.map(({ hash, html }) => [hash, html])) }
  } finally {
    met = null
  }
}

/** What was told. */
export function heard({ html, json }: Told): unknown {
  const revived = (part: unknown): unknown => {
    if (typeof part !== 'object' || part === null) return part
    if (Array.isArray(part)) return part.map(revived)
    if (mark in part) return new Html(html[part[mark] as string] ?? '', part[mark] as string)
    const parts = part as Record<string, unknown>
    for (const name of Object.keys(parts))
      if (typeof parts[name] === 'object') parts[name] = revived(parts[name])
    return part
  }
  return revived(JSON.parse(json))
}

/**
 * Finished HTML for `set:html`. In a page's key it counts by its hash. Of a text that cannot be written it holds the reason,
 * which it throws when it is shown: what does not show the text is made all the same.
 */
export class Html {
  #hash: string | undefined
  readonly #fault: Error | null
  readonly #write: () => string

  /** Of HTML that is written whenever it is wanted, `hash` changes with it. */
  constructor(html: string | Error | (() => string), hashed?: string) {
    this.#fault = html instanceof Error ? html : null
    this.#write = typeof html === 'function' ? html : () => (html instanceof Error ? '' : html)
    this.#hash = hashed
  }

  get hash(): string {
    this.#hash ??= digest(String(this.#fault ?? this.#write()))
    return this.#hash
  }

  /** @throws the fault, where there is one. */
  get html(): string {
    if (this.#fault) throw this.#fault
    return this.#write()
  }

  /** What of it can be read: nothing where it cannot be written. */
  get readable(): string {
    return this.#write()
  }

  toJSON(): { [mark]: string } {
    met?.push(this)
    return { [mark]: this.hash }
  }

  toString(): string {
    return this.html
  }
}

function faultOf(shown: Html): Error | null {
  try {
    void shown.html
    return null
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

/** Why something cannot be shown: the fault of the first text in it that has one. */
export function faultIn(shown: unknown): Error | null {
  if (shown instanceof Html) return faultOf(shown)
  if (typeof shown !== 'object' || shown === null) return null
  for (const part of Object.values(shown)) {
    const fault = faultIn(part)
    if (fault) return fault
  }
  return null
}
