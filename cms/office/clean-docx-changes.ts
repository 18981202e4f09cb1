import type { Document, Element } from '@xmldom/xmldom'
import { childrenOf, elementsIn, isWord, removeAll } from './docx-elements'

/**
 * Accepts the deletions that are marks on something else: of rows, of cells and of the ends of paragraphs.
 * Returns whether there were any.
 */
export function acceptDeletions(document: Document): boolean {
  const marks = elementsIn(document).filter(
    (element) => isWord(element) && ['del', 'moveFrom', 'cellDel'].includes(element.localName ?? ''),
  )
  for (const mark of marks) {
    const properties = mark.parentNode as Element | null
    const holder = properties?.parentNode as Element | null
    if (properties?.localName === 'trPr' || properties?.localName === 'tcPr') removeWithEmptied(holder)
    if (properties?.localName === 'rPr' && holder?.localName === 'pPr')
      joinWithNext(holder.parentNode as Element)
  }
  return marks.length > 0
}

/** A row without cells and a table without rows would make the document unreadable. */
function removeWithEmptied(holder: Element | null): void {
  const parent = holder?.parentNode as Element | null
  if (!holder || !parent) return
  parent.removeChild(holder)
  const left = parent.localName === 'tr' ? childrenOf(parent, 'tc') : childrenOf(parent, 'tr')
  if (left.length === 0) {
    if (parent.localName === 'tr') removeWithEmptied(parent)
    else parent.parentNode?.removeChild(parent)
  }
}

/** A paragraph whose end is deleted becomes the beginning of the next. */
function joinWithNext(paragraph: Element): void {
  const next = nextElement(paragraph)
  if (next?.localName !== 'p') return
  const before =
    childrenOf(next, 'pPr')[0]?.nextSibling ?? (childrenOf(next, 'pPr').length ? null : next.firstChild)
  removeAll(childrenOf(paragraph, 'pPr'))
  while (paragraph.firstChild) next.insertBefore(paragraph.firstChild, before)
  paragraph.parentNode?.removeChild(paragraph)
}

function nextElement(element: Element): Element | null {
  let next = element.nextSibling
  while (next && next.nodeType !== 1) next = next.nextSibling
  return next as Element | null
}
