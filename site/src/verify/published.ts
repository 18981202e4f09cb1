import type { Published } from '../data/views/verify'

/** What the page was published with. */
export function readPublished(): Published {
  return JSON.parse(partOf('[data-published]').textContent ?? '') as Published
}

/** The part of the page that the checks need. */
export function partOf<Part extends Element = HTMLElement>(selector: string): Part {
  const part = document.querySelector<Part>(selector)
  if (!part) throw new Error(`the page has no ${selector}`)
  return part
}
