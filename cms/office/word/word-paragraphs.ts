import type { Document, Element } from '@xmldom/xmldom'
import { attributeOf, childrenOf, elementsIn, isWord } from '../docx-elements'
import { piecesOf } from '../docx-pieces'

const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** The paragraphs of a part in reading order, those in tables among them, those in drawings not. */
export const textParagraphs = (document: Document): Element[] =>
  elementsIn(document).filter((element) => element.localName === 'p' && isWord(element))

export const wordsIn = (paragraph: Element): string =>
  piecesOf(paragraph)
    .map(({ text }) => text)
    .join('')

/** A property of a paragraph, such as `pStyle`. */
export const propertyOf = (paragraph: Element, name: string): Element | undefined =>
  childrenOf(childrenOf(paragraph, 'pPr')[0], name)[0]

export const settingOf = (element: Element | undefined): string => attributeOf(element, 'val')

/** The paragraph around an element. */
export function paragraphAround(element: Element): Element | undefined {
  for (let node: Element | null = element; node; node = node.parentNode as Element | null) {
    if (node.localName === 'p' && isWord(node)) return node
  }
  return undefined
}

/** The words of the paragraph that something stands in; where it has none, those of the paragraph before. */
export function placeOf(element: Element): string {
  let paragraph: Element | null | undefined = paragraphAround(element) ?? element
  for (let back = 0; paragraph && back < 5; back += 1) {
    const words = wordsIn(paragraph).trim()
    if (words) return words
    paragraph = previousElement(paragraph)
  }
  return ''
}

function previousElement(element: Element): Element | null {
  let node = element.previousSibling
  while (node && node.nodeType !== 1) node = node.previousSibling
  return node as Element | null
}

/** A new element of Word's markup; it takes the prefix of the document's root. */
export function wordElement(near: Element, name: string, values: Record<string, string> = {}): Element {
  const { documentElement } = near.ownerDocument as Document
  const prefix = documentElement?.prefix ?? 'w'
  const namespace = documentElement?.namespaceURI ?? wordNamespace
  const element = (near.ownerDocument as Document).createElementNS(namespace, `${prefix}:${name}`)
  for (const [key, value] of Object.entries(values))
    element.setAttributeNS(namespace, `${prefix}:${key}`, value)
  return element
}

/** A run of plain words. */
export function runOf(near: Element, words: string): Element {
  const run = wordElement(near, 'r')
  const text = wordElement(near, 't')
  text.setAttribute('xml:space', 'preserve')
  text.appendChild((near.ownerDocument as Document).createTextNode(words))
  run.appendChild(text)
  return run
}

/** A paragraph of plain words. */
export function paragraphOf(near: Element, words: string): Element {
  const paragraph = wordElement(near, 'p')
  paragraph.appendChild(runOf(near, words))
  return paragraph
}

/** Puts an element behind another. */
export function insertAfter(element: Element, before: Element): void {
  before.parentNode?.insertBefore(element, before.nextSibling)
}
