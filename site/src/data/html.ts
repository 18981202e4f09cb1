import { hash } from 'node:crypto'

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

  toJSON(): string {
    return this.hash
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
