import type { Document, Element } from '@xmldom/xmldom'
import { bodyOf } from './docx-body'
import { attributeOf, childrenOf } from './docx-elements'
import { type Package, parsePart, unpackDocx } from './docx-parts'
import { chartWordsIn, drawnWordsIn, paragraphsIn, piecesOf } from './docx-pieces'
import { relationsOf } from './docx-relations'
import { readProperties } from './read-docx-properties'

/** The text of a Word document for the leak check: what its pages show, and what its properties say. */
export type DocxText = {
  /** Paragraphs with text, headings among them, then notes, charts and drawings; deleted text left out. */
  paragraphs: string[]
  headings: string[]
  headerFooter: string[]
  /** By their Chinese names: 作者, 单位, 批注人 … */
  properties: Record<string, string>
}

/** Reads a Word document; throws Refusal as `unpackDocx`, and `invalid` when it is no Word document. */
export async function readDocx(bytes: Uint8Array): Promise<DocxText> {
  const parts = await unpackDocx(bytes)
  const body = bodyOf(parts)
  const isHeading = headingTest(parts, body.part)
  const related = relationsOf(parts, body.part).filter(({ external }) => !external)
  const documentsOf = (...kinds: string[]) =>
    related.flatMap(({ kind, target }) => (kinds.includes(kind) ? markupOf(parts, target) : []))
  return {
    paragraphs: [
      body.document,
      ...documentsOf('footnotes', 'endnotes', 'chart', 'chartEx', 'diagramData'),
    ].flatMap(textsIn),
    headings: textsOf(paragraphsIn(body.document).filter(isHeading)),
    headerFooter: documentsOf('header', 'footer').flatMap(textsIn),
    properties: readProperties(parts, [body.document, ...documentsOf('comments')]),
  }
}

function markupOf(parts: Package, part: string): Document[] {
  const bytes = parts.get(part)
  return bytes ? [parsePart(bytes)] : []
}

function textsIn(document: Document): string[] {
  const drawn = drawnWordsIn(document).map((element) => attributeOf(element, 'string'))
  const chart = chartWordsIn(document).map(({ textContent }) => textContent ?? '')
  return [...textsOf(paragraphsIn(document)), ...[...drawn, ...chart].filter((text) => text.trim())]
}

const textsOf = (paragraphs: Element[]) =>
  paragraphs
    .map((paragraph) =>
      piecesOf(paragraph)
        .map(({ text }) => text)
        .join(''),
    )
    .filter((text) => text.trim())

/** A heading says so by its own outline level, or its style does by its level or its name. */
function headingTest(parts: Package, body: string): (paragraph: Element) => boolean {
  const relation = relationsOf(parts, body).find(({ kind }) => kind === 'styles')
  const styles = relation
    ? markupOf(parts, relation.target).flatMap((document) => childrenOf(document.documentElement, 'style'))
    : []
  const headings = new Set(styles.filter(isHeadingStyle).map((style) => attributeOf(style, 'styleId')))
  return (paragraph) => {
    const properties = childrenOf(paragraph, 'pPr')[0]
    return hasLevel(properties) || headings.has(attributeOf(childrenOf(properties, 'pStyle')[0], 'val'))
  }
}

const isHeadingStyle = (style: Element) =>
  hasLevel(childrenOf(style, 'pPr')[0]) ||
  /^(?:heading|title|subtitle|标题)/i.test(attributeOf(childrenOf(style, 'name')[0], 'val'))

/** Level 10, written as 9, is body text. */
const hasLevel = (properties: Element | undefined) =>
  /^[0-8]$/.test(attributeOf(childrenOf(properties, 'outlineLvl')[0], 'val'))
