import type { Document, Element } from '@xmldom/xmldom'
import { ancestorOf, elementsIn, isWord, removeAll } from './docx-elements'
import { type Package, packDocx, parsePart, unpackDocx, writePart } from './docx-parts'
import { chartWordsIn, drawnWordsIn, type Piece, paragraphsIn, piecesOf } from './docx-pieces'

/** What stands in a document, exactly as read from it, and what shall stand there instead. */
export type Replacement = { found: string; replacement: string }

/** Parts with text that the page shows. */
const shown = /^word\/(?:document|header|footer|footnotes|endnotes|chart|chartEx|diagramData)\d*\.xml$/

/**
 * Takes a document from `cleanDocx` and replaces every occurrence of what was found in it, also where it is split
 * over runs of different looks; the replacement takes the look of its beginning. Throws Refusal as `unpackDocx`.
 */
export async function maskDocx(bytes: Uint8Array, replacements: Replacement[]): Promise<Uint8Array> {
  const parts: Package = await unpackDocx(bytes)
  const longestFirst = replacements
    .filter(({ found }) => found)
    .toSorted((a, b) => b.found.length - a.found.length)
  for (const [name, part] of parts) {
    if (!shown.test(name)) continue
    const document = parsePart(part)
    maskMarkup(document, longestFirst)
    parts.set(name, writePart(document))
  }
  return packDocx(parts)
}

function maskMarkup(document: Document, replacements: Replacement[]): void {
  for (const paragraph of paragraphsIn(document, { twice: true })) maskParagraph(paragraph, replacements)
  for (const element of drawnWordsIn(document)) {
    element.setAttribute('string', masked(element.getAttribute('string') ?? '', replacements))
  }
  for (const element of chartWordsIn(document)) {
    element.textContent = masked(element.textContent ?? '', replacements)
  }
}

function masked(text: string, replacements: Replacement[]): string {
  return occurrencesIn(text, replacements).reduceRight(
    (result, { start, end, replacement }) => result.slice(0, start) + replacement + result.slice(end),
    text,
  )
}

type Occurrence = { start: number; end: number; replacement: string }

/** Where the finds stand in a text, without overlaps, in order. */
function occurrencesIn(text: string, replacements: Replacement[]): Occurrence[] {
  const taken: Occurrence[] = []
  for (const { found, replacement } of replacements) {
    for (let start = text.indexOf(found); start >= 0; start = text.indexOf(found, start + 1)) {
      const end = start + found.length
      if (taken.every((other) => other.end <= start || other.start >= end))
        taken.push({ start, end, replacement })
    }
  }
  return taken.sort((a, b) => a.start - b.start)
}

function maskParagraph(paragraph: Element, replacements: Replacement[]): void {
  const pieces = piecesOf(paragraph)
  const text = pieces.map((piece) => piece.text).join('')
  for (const { start, end, replacement } of occurrencesIn(text, replacements).toReversed()) {
    const touched = pieces.filter((piece) => piece.start < end && piece.start + piece.text.length > start)
    const first = touched.find(({ isText }) => isText)
    for (const piece of touched) cut(piece, start, end, piece === first ? replacement : '')
  }
}

/**
 * Puts `replacement` in the place of what of a piece stands between two offsets of its paragraph, and takes away
 * the pinyin above it. Occurrences are cut from the last to the first, so the offsets before stay right.
 */
function cut({ element, start, isText }: Piece, from: number, to: number, replacement: string): void {
  if (!isText) {
    removeAll([element])
    return
  }
  const text = element.textContent ?? ''
  element.textContent = text.slice(0, Math.max(from - start, 0)) + replacement + text.slice(to - start)
  if (isWord(element)) element.setAttribute('xml:space', 'preserve')
  const ruby = ancestorOf(element, 'ruby')
  removeAll(ruby ? elementsIn(ruby).filter(({ localName }) => localName === 'rt') : [])
}
