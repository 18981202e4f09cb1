import type { Document, Element } from '@xmldom/xmldom'
import { ancestorOf, childrenOf, elementsIn, isWord } from './docx-elements'

/** A stretch of a paragraph's text: a run's text, a tab or a line break, and where it begins in the paragraph. */
export type Piece = { element: Element; text: string; start: number; isText: boolean }

/** What is no part of the running text: properties, deleted text, and the pinyin above characters. */
const skipped = ['pPr', 'rPr', 'del', 'moveFrom', 'rt', 'instrText', 'Fallback']

const isParagraph = (element: Element) =>
  element.localName === 'p' && (isWord(element) || element.namespaceURI?.includes('/drawingml/'))

/**
 * The paragraphs of a part in reading order, those in tables, text boxes and drawings among them. Word writes a
 * text box twice, for new and for old programs: `twice` gives both.
 */
export function paragraphsIn(document: Document, { twice = false } = {}): Element[] {
  return elementsIn(document)
    .filter(isParagraph)
    .filter((paragraph) => twice || !ancestorOf(paragraph, 'Fallback'))
}

/** The pieces of a paragraph's own text, without the paragraphs of text boxes anchored in it. */
export function piecesOf(paragraph: Element): Piece[] {
  const pieces: Piece[] = []
  let start = 0
  const visit = (element: Element) => {
    for (const child of childrenOf(element)) {
      const text = textOf(child)
      if (text !== undefined) {
        pieces.push({ element: child, text, start, isText: child.localName === 't' })
        start += text.length
      } else if (!isParagraph(child) && !skipped.includes(child.localName ?? '')) visit(child)
    }
  }
  visit(paragraph)
  return pieces
}

/** Words drawn as shapes, such as a watermark behind the page. */
export function drawnWordsIn(document: Document | Element): Element[] {
  return elementsIn(document).filter(({ localName }) => localName === 'textpath')
}

/** Names and labels that a chart keeps of its figures. */
export function chartWordsIn(document: Document): Element[] {
  return elementsIn(document).filter(
    ({ localName, namespaceURI }) => localName === 'v' && namespaceURI?.includes('chart'),
  )
}

function textOf(element: Element): string | undefined {
  if (element.localName === 't') return element.textContent ?? ''
  if (element.localName === 'br') return '\n'
  if (!isWord(element)) return undefined
  const marks: Record<string, string> = { tab: '\t', ptab: '\t', cr: '\n', noBreakHyphen: '-' }
  return marks[element.localName ?? '']
}
