import type { Document, Element } from '@xmldom/xmldom'
import { bodyOf } from '../docx-body'
import { attributeOf, childrenOf, removeAll } from '../docx-elements'
import { type Package, packDocx, parsePart, writePart } from '../docx-parts'
import { drawnWordsIn, paragraphsIn } from '../docx-pieces'
import { type Relation, relationsOf, relationsPath } from '../docx-relations'
import { drawOut } from './draw-out'
import { writeNumbers } from './literal-numbers'
import { type Losses, noteLoss } from './losses'
import { numberingOf } from './numbering-levels'
import { looksLikeTitle, type ParagraphStyles, paragraphStyles } from './paragraph-styles'
import {
  acceptChanges,
  dropComments,
  dropContents,
  dropEmbedded,
  dropHidden,
  dropReadings,
  writeFormulas,
} from './plain-words'
import { textParagraphs, wordElement, wordsIn } from './word-paragraphs'

/** The styles that headings and titles are given, for the reader to know them by. */
export const titleStyle = 'QingfengTitle'
export const headingStyle = (level: number) => `QingfengHeading${Math.min(level, 6)}`

/**
 * Rewrites a Word document so that a reader of plain text, tables and pictures finds all of it: what Word computes or
 * draws stands in it as words. Notes what cannot be kept. Only parts that have been looked at are passed on.
 */
export async function prepareDocx(parts: Package, losses: Losses): Promise<Uint8Array> {
  const { document, part } = bodyOf(parts)
  const relations = relationsOf(parts, part)
  const partOf = (kind: string) =>
    relations.find((relation) => relation.kind === kind && !relation.external)?.target
  const markup = (kind: string) => {
    const name = partOf(kind)
    const bytes = name && parts.get(name)
    return name && bytes ? { name, document: parsePart(bytes) } : undefined
  }
  const [styles, numbering] = [markup('styles'), markup('numbering')]
  const notes = [markup('footnotes'), markup('endnotes')].filter((found) => found !== undefined)
  const look = paragraphStyles(styles?.document.documentElement ?? null)

  noteHeaders(parts, relations, losses)
  for (const [text, name] of [
    [document, part] as const,
    ...notes.map((note) => [note.document, note.name] as const),
  ]) {
    plain(text, { parts, relations: relationsOf(parts, name) }, losses)
  }
  dropContents(document, look.isContents, losses)
  writeNumbers(
    document,
    numberingOf(numbering?.document.documentElement ?? null),
    look.numbering,
    (paragraph) => Boolean(look.headingLevel(paragraph)),
  )
  nameStyles(document, look)

  const passed = [styles, numbering, ...notes].filter((found) => found !== undefined)
  const kept = [...passed.map(({ name }) => name), part].flatMap((name) => [
    ...relationsOf(parts, name).filter(({ external, kind }) => kind === 'image' && !external),
  ])
  const pictures = new Set(kept.map(({ target }) => target))
  const beside = [
    '[Content_Types].xml',
    '_rels/.rels',
    ...[part, ...notes.map(({ name }) => name)].map(relationsPath),
  ]
  const all: [string, Uint8Array][] = [
    ...[...parts].filter(([name]) => beside.includes(name) || pictures.has(name)),
    ...passed.map((one): [string, Uint8Array] => [one.name, writePart(one.document)]),
    [part, writePart(document)],
  ]
  return packDocx(all, 'STORE')
}

function plain(document: Document, sources: { parts: Package; relations: Relation[] }, losses: Losses): void {
  acceptChanges(document, losses)
  dropComments(document, losses)
  dropHidden(document, losses)
  dropEmbedded(document, losses)
  writeFormulas(document, losses)
  dropReadings(document, losses)
  drawOut(document, sources, losses)
}

/** Page numbers are no loss. */
function noteHeaders(parts: Package, relations: Relation[], losses: Losses): void {
  const texts = relations
    .filter(({ external, kind }) => !external && (kind === 'header' || kind === 'footer'))
    .flatMap(({ target }) => {
      const bytes = parts.get(target)
      if (!bytes) return []
      const document = parsePart(bytes)
      for (const words of drawnWordsIn(document)) noteLoss(losses, 'wordArt', attributeOf(words, 'string'))
      return paragraphsIn(document).map(wordsIn)
    })
  for (const text of new Set(texts)) {
    if (/[\p{L}]/u.test(text.replace(/[第共页]|page|of/gi, ''))) noteLoss(losses, 'header', text)
  }
}

/** Says of every paragraph in its style what it is: a title, a heading, or nothing special. */
function nameStyles(document: Document, look: ParagraphStyles): void {
  const paragraphs = textParagraphs(document).filter((paragraph) => wordsIn(paragraph).trim())
  for (const [index, paragraph] of paragraphs.entries()) {
    const level = look.headingLevel(paragraph)
    const isTitle = look.isTitle(paragraph) || (index < 3 && !level && looksLikeTitle(paragraph))
    if (isTitle) setStyle(paragraph, titleStyle)
    else if (level) setStyle(paragraph, headingStyle(level))
  }
}

function setStyle(paragraph: Element, style: string): void {
  const properties =
    childrenOf(paragraph, 'pPr')[0] ??
    (paragraph.insertBefore(wordElement(paragraph, 'pPr'), paragraph.firstChild) as Element)
  removeAll(childrenOf(properties, 'pStyle'))
  removeAll(childrenOf(properties, 'numPr'))
  properties.insertBefore(wordElement(paragraph, 'pStyle', { val: style }), properties.firstChild)
}
