import { hash } from 'node:crypto'

/** What HTML is in a JSON that is to be read again. No view has a part of this name. */
const mark = '<html>'

let writtenOut = false

/** The JSON of something with the HTML in it written out. Throws the fault of a text that cannot be written. */
export function jsonOf(shown: object): string {
  writtenOut = true
  try {
    return JSON.stringify(shown)
  } finally {
    writtenOut = false
  }
}

/** What such a JSON was made of. */
export const fromJson = (json: string): unknown => revived(JSON.parse(json))

function revived(part: unknown): unknown {
  if (typeof part !== 'object' || part === null) return part
  if (Array.isArray(part)) return part.map(revived)
  if (mark in part) return new Html(part[mark] as string, '')
  const parts = part as Record<string, unknown>
  for (const name of Object.keys(parts))
    if (typeof parts[name] === 'object') parts[name] = revived(parts[name])
  return part
}

/**
 * Finished HTML for `set:html`. In a page's key it counts by its hash. Of a text that cannot be written it holds the reason,
 * which it throws when it is shown: what does not show the text is made all the same.
 */
export class Html {
  readonly hash: string
  readonly #fault: Error | null
  readonly #write: () => string

  /** Of HTML that is written whenever it is wanted, `hash` changes with it. */
  constructor(html: string | Error | (() => string), hashed = hash('sha256', String(html), 'base64url')) {
    this.#fault = html instanceof Error ? html : null
    this.#write = typeof html === 'function' ? html : () => (html instanceof Error ? '' : html)
    this.hash = hashed
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

  toJSON(): string | { [mark]: string } {
    return writtenOut ? { [mark]: this.html } : this.hash
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
