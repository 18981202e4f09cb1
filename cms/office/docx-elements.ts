import type { Document, Element, Node } from '@xmldom/xmldom'

const wordNamespaces = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]

/** Whether an element belongs to Word's own markup, in its common or its strict form. */
export const isWord = ({ namespaceURI }: Element) => wordNamespaces.includes(namespaceURI ?? '')

/** All elements in a part or an element, in reading order, as they are now. */
export function elementsIn(top: Document | Element): Element[] {
  const found: Element[] = []
  let node: Node | null = top.firstChild
  while (node) {
    if (node.nodeType === 1) found.push(node as Element)
    let next: Node | null = node.firstChild
    for (let last: Node | null = node; !next && last && last !== top; last = last.parentNode) {
      next = last.nextSibling
    }
    node = next
  }
  return found
}

/** Whether elements stand in each other deeper than that. */
export function isDeeper(top: Document, most: number): boolean {
  let depth = 0
  let node: Node | null = top.firstChild
  while (node && depth <= most) {
    if (node.firstChild) {
      depth += 1
      node = node.firstChild
      continue
    }
    while (node && !node.nextSibling) {
      depth -= 1
      node = node.parentNode === top ? null : node.parentNode
    }
    node = node?.nextSibling ?? null
  }
  return node !== null
}

/** The elements directly in another, all of them or those with a name. */
export function childrenOf(element: Element | null | undefined, name?: string): Element[] {
  return [...(element?.childNodes ?? [])]
    .filter((node): node is Element => node.nodeType === 1)
    .filter(({ localName }) => name === undefined || localName === name)
}

/** The value of an attribute by its name without prefix; '' when there is none. */
export function attributeOf(element: Element | undefined, name: string): string {
  return [...(element?.attributes ?? [])].find(({ localName }) => localName === name)?.value ?? ''
}

/** Takes nodes out of their document. */
export function removeAll(nodes: Node[]): void {
  for (const node of nodes) node.parentNode?.removeChild(node)
}

/** Puts what an element holds in its place. */
export function unwrap(element: Element): void {
  while (element.firstChild) element.parentNode?.insertBefore(element.firstChild, element)
  element.parentNode?.removeChild(element)
}

/** The nearest element around another that has a name. */
export function ancestorOf(element: Element, name: string): Element | undefined {
  for (let parent = element.parentNode; parent; parent = parent.parentNode) {
    if (parent.nodeType === 1 && (parent as Element).localName === name) return parent as Element
  }
  return undefined
}
