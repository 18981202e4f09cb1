import { hash } from 'node:crypto'

/** Finished HTML for `set:html`. In a page's key it counts by its hash. */
export class Html {
  readonly hash: string

  constructor(readonly html: string) {
    this.hash = hash('sha256', html, 'base64url')
  }

  toJSON(): string {
    return this.hash
  }

  toString(): string {
    return this.html
  }
}
