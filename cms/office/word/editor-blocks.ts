import type { Element } from '@xmldom/xmldom'
import type { DraftBlock } from '../../domain/outline/draft-block'
import type { TextNode } from '../../domain/rich-text-tree'
import { attributeOf, childrenOf } from '../docx-elements'
import { lineBreak, list, listItem, paragraph, table, tableCell, tableRow, words } from './editor-nodes'
import { inlineNodes } from './inline-nodes'
import { type Losses, noteLoss } from './losses'

/** The blocks of HTML as the reader of Word documents writes it, as the editor keeps them; headings wait for their levels. */
export function editorBlocks(html: Element, losses: Losses): DraftBlock[] {
  return childrenOf(html).flatMap((element) => blocksOf(element, losses))
}

function blocksOf(element: Element, losses: Losses): DraftBlock[] {
  const name = element.localName ?? ''
  if (/^h[1-6]$/.test(name)) return paragraphs(element, losses, { level: Number(name[1]) })
  if (name === 'table') return [{ node: tableOf(element, losses) }]
  if (name === 'ul' || name === 'ol')
    return isNotes(element) ? notesOf(element, losses) : listOf(element, losses)
  return paragraphs(element, losses, element.getAttribute('class') === 'title' ? { title: true } : {})
}

/** A paragraph is cut where a picture stands, as pictures are blocks of their own. */
function paragraphs(element: Element, losses: Losses, role: Omit<DraftBlock, 'node'>): DraftBlock[] {
  const blocks: DraftBlock[] = []
  let line: TextNode[] = []
  const end = () => {
    if (hasWords(line)) blocks.push({ node: paragraph(trimmed(line)), ...role })
    line = []
  }
  for (const node of inlineNodes(element, losses)) {
    if (node.type === 'upload') {
      end()
      blocks.push({ node })
    } else line.push(node)
  }
  end()
  return blocks
}

const hasWords = (nodes: TextNode[]): boolean =>
  nodes.some(({ children, text }) =>
    typeof text === 'string' ? text.trim() : children && hasWords(children),
  )

/** Without the spaces and tabs that indent a paragraph by hand, and without the break at its end. */
function trimmed(nodes: TextNode[]): TextNode[] {
  const isBlank = ({ text, type }: TextNode) =>
    type === 'linebreak' || (typeof text === 'string' && !text.trim())
  const shown = nodes.slice(
    nodes.findIndex((node) => !isBlank(node)),
    nodes.findLastIndex((node) => !isBlank(node)) + 1,
  )
  return shown.map((node, index) => {
    if (typeof node.text !== 'string') return node
    const begun = index === 0 ? node.text.trimStart() : node.text
    return { ...node, text: index === shown.length - 1 ? begun.trimEnd() : begun }
  })
}

function listOf(element: Element, losses: Losses): DraftBlock[] {
  const pictures: TextNode[] = []
  const node = listNode(element, losses, pictures, 0)
  if (pictures.length > 0) noteLoss(losses, 'list', element.textContent ?? '')
  return [{ node }, ...pictures.map((one) => ({ node: one }))]
}

function listNode(element: Element, losses: Losses, pictures: TextNode[], depth: number): TextNode {
  const items: TextNode[] = []
  let value = 0
  for (const item of childrenOf(element, 'li')) {
    const own = item.cloneNode(true) as Element
    const inner = childrenOf(own).filter(({ localName }) => localName === 'ul' || localName === 'ol')
    for (const nested of inner) own.removeChild(nested)
    const nodes = inlineNodes(own, losses)
    pictures.push(...nodes.filter(({ type }) => type === 'upload'))
    const line = nodes.filter(({ type }) => type !== 'upload')
    if (hasWords(line)) {
      value += 1
      items.push(listItem(trimmed(line), value, depth))
    }
    for (const nested of inner)
      items.push(listItem([listNode(nested, losses, pictures, depth + 1)], value + 1, depth))
  }
  return list(element.localName === 'ul' ? 'bullet' : 'number', items)
}

function tableOf(element: Element, losses: Losses): TextNode {
  const sections = childrenOf(element).flatMap((child) =>
    child.localName === 'tr'
      ? [{ row: child, header: false }]
      : childrenOf(child, 'tr').map((row) => ({ row, header: child.localName === 'thead' })),
  )
  return table(
    sections.map(({ header, row }) =>
      tableRow(
        childrenOf(row).map((cell) => {
          const span = (name: string) => Number(attributeOf(cell, name) || 1)
          const size = { colSpan: span('colspan'), rowSpan: span('rowspan'), header }
          return tableCell(cellBlocks(cell, losses), size)
        }),
      ),
    ),
  )
}

/** A cell holds paragraphs, lists and pictures; a table within becomes lines of it. */
function cellBlocks(cell: Element, losses: Losses): TextNode[] {
  const blocks = childrenOf(cell).flatMap((element) => {
    if (element.localName !== 'table') return blocksOf(element, losses).map(({ node }) => node)
    const rows = [...element.getElementsByTagName('tr')]
    return rows.map((row) =>
      paragraph([
        words(
          childrenOf(row)
            .map(({ textContent }) => textContent)
            .join(' | '),
        ),
      ]),
    )
  })
  return blocks.length > 0 ? blocks : [paragraph([])]
}

/** The reader puts notes in a list at the end. */
const isNotes = (element: Element) =>
  childrenOf(element, 'li').some((item) => /^(?:foot|end)note-/.test(item.getAttribute('id') ?? ''))

function notesOf(element: Element, losses: Losses): DraftBlock[] {
  return childrenOf(element, 'li').map((item, index) => {
    const lines = childrenOf(item, 'p').map((line) => inlineNodes(line, losses))
    const all = lines.flatMap((line, at) => (at > 0 ? [lineBreak(), ...line] : line))
    const own = trimmed(all.filter(({ text, type }) => type !== 'upload' && text !== '↑'))
    noteLoss(losses, 'note', own.map(({ text }) => String(text ?? '')).join(''))
    return { node: paragraph([words(`[${index + 1}] `), ...own]) }
  })
}
