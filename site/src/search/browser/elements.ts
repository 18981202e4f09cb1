import type { Piece } from '../excerpt'

/** The part of the page that the search needs. */
export function partOf<Part extends Element = HTMLElement>(selector: string): Part {
  const part = document.querySelector<Part>(selector)
  if (!part) throw new Error(`the page has no ${selector}`)
  return part
}

/** An element with a class and what stands in it; texts stay texts, whatever a page says. */
export function element(name: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name)
  if (className) made.className = className
  made.append(...children)
  return made
}

export const markedNodes = (pieces: readonly Piece[]): (Node | string)[] =>
  pieces.map(({ marked, text }) => (marked ? element('mark', '', text) : text))
