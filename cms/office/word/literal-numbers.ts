import type { Document, Element } from '@xmldom/xmldom'
import { childrenOf, removeAll } from '../docx-elements'
import { type Numbering, type NumberingLevel, numberIn } from './numbering-levels'
import { propertyOf, runOf, settingOf, textParagraphs, wordElement } from './word-paragraphs'

type Item = {
  paragraph: Element
  list: string
  depth: number
  levels: NumberingLevel[]
  number: number
  label: string
}

/** By a paragraph's style: the list it belongs to, and how deep. */
export type StyleNumbering = (paragraph: Element) => { list: string; depth: number } | undefined

/**
 * Writes automatic numbers into the words, as 一、 and （一） are read as part of them, and headings have no numbers of
 * their own here. Bullets, and plain 1. 2. 3. from 1 on without a gap, stay lists.
 */
export function writeNumbers(
  document: Document,
  numbering: Numbering,
  byStyle: StyleNumbering,
  isHeading: (paragraph: Element) => boolean,
): void {
  const items = itemsOf(document, numbering, byStyle)
  for (const group of groupsOf(items)) {
    const stays = isList(group) && !group.some(({ paragraph }) => isHeading(paragraph))
    for (const item of group) {
      if (stays) setNumbering(item.paragraph, item.list, item.depth - topOf(group))
      else writeNumber(item)
    }
  }
}

function itemsOf(document: Document, numbering: Numbering, byStyle: StyleNumbering): Item[] {
  const counts = new Map<NumberingLevel[], number[]>()
  return textParagraphs(document).flatMap((paragraph) => {
    const place = placeIn(paragraph, byStyle)
    const levels = place && numbering.get(place.list)
    const level = levels?.[place?.depth ?? 0]
    if (!place || !levels || !level || !paragraph.textContent?.trim()) return []
    const numbers = (counts.get(levels) ?? []).slice(0, place.depth + 1)
    for (let depth = 0; depth < place.depth; depth += 1) numbers[depth] ??= levels[depth]?.start ?? 1
    numbers[place.depth] = numbers[place.depth] === undefined ? level.start : (numbers[place.depth] ?? 0) + 1
    counts.set(levels, numbers)
    const label = level.text.replace(/%(\d)/g, (_, at: string) => {
      const depth = Number(at) - 1
      const format = depth === place.depth ? level.format : (levels[depth]?.format ?? 'decimal')
      return numberIn(format, numbers[depth] ?? 1)
    })
    return [{ paragraph, ...place, levels, number: numbers[place.depth] ?? 1, label }]
  })
}

function placeIn(paragraph: Element, byStyle: StyleNumbering): { list: string; depth: number } | undefined {
  const own = propertyOf(paragraph, 'numPr')
  if (!own) return byStyle(paragraph)
  const list = settingOf(childrenOf(own, 'numId')[0])
  const depth = Number(settingOf(childrenOf(own, 'ilvl')[0]) || byStyle(paragraph)?.depth || 0)
  return list && list !== '0' ? { list, depth } : undefined
}

/** Neighbours of one list. */
function groupsOf(items: Item[]): Item[][] {
  const groups: Item[][] = []
  for (const item of items) {
    const last = groups.at(-1)?.at(-1)
    if (last && last.list === item.list && nextParagraph(last.paragraph) === item.paragraph)
      groups.at(-1)?.push(item)
    else groups.push([item])
  }
  return groups
}

function nextParagraph(paragraph: Element): Element | null {
  let node = paragraph.nextSibling
  while (node && node.nodeType !== 1) node = node.nextSibling
  return node as Element | null
}

/** Whether the editor's own lists show the same. */
function isList(group: Item[]): boolean {
  const top = topOf(group)
  const [first] = group
  return (
    group.every(({ depth, levels }) => isBullet(levels[depth]) || isPlain(levels[depth])) &&
    group.every(({ depth, levels }) => isBullet(levels[depth]) === isBullet(levels[depth - top])) &&
    first?.depth === top &&
    (isBullet(first.levels[top]) || first.number === 1)
  )
}

/** How deep the shallowest stands: some programs begin a list further in. */
const topOf = (group: Item[]): number => Math.min(...group.map(({ depth }) => depth))

const isBullet = (level: NumberingLevel | undefined) => level?.format === 'bullet'

const isPlain = (level: NumberingLevel | undefined) =>
  level?.format === 'decimal' && /^%\d[.．、)）]?$/.test(level.text.trim())

function writeNumber({ depth, label, levels, paragraph }: Item): void {
  const words = isBullet(levels[depth]) ? '• ' : label + (/[\w.)]$/.test(label) ? ' ' : '')
  setNumbering(paragraph, '0', depth)
  const [properties] = childrenOf(paragraph, 'pPr')
  if (words.trim())
    paragraph.insertBefore(runOf(paragraph, words), properties?.nextSibling ?? paragraph.firstChild)
}

/** List 0 is none. What a style says is said by the paragraph itself. */
function setNumbering(paragraph: Element, list: string, depth: number): void {
  const properties =
    childrenOf(paragraph, 'pPr')[0] ??
    (paragraph.insertBefore(wordElement(paragraph, 'pPr'), paragraph.firstChild) as Element)
  removeAll(childrenOf(properties, 'numPr'))
  const numbering = wordElement(paragraph, 'numPr')
  numbering.appendChild(wordElement(paragraph, 'ilvl', { val: String(depth) }))
  numbering.appendChild(wordElement(paragraph, 'numId', { val: list }))
  properties.appendChild(numbering)
}
