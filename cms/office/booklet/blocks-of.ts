import { pictureId, type TextNode } from '../../domain/rich-text-tree'
import type { Block, Cell, Picture, Words } from './booklet'

/** The blocks of a text as the editor keeps it; a picture that is not among `pictures` is left out. */
export function blocksOf(root: TextNode, pictures: ReadonlyMap<string, Picture>): Block[] {
  return (root.children ?? []).flatMap((node) => blockOf(node, pictures))
}

function blockOf(node: TextNode, pictures: ReadonlyMap<string, Picture>): Block[] {
  if (node.type === 'heading') {
    const level = Number(String(node.tag).slice(1)) - 1
    const text = textOf(node).trim()
    return text ? [{ kind: 'heading', level: level === 1 || level === 2 ? level : 3, text }] : []
  }
  if (node.type === 'list') return itemsOf(node, 0)
  if (node.type === 'upload') return pictureOf(node, pictures)
  if (node.type === 'table') return [{ kind: 'table', rows: rowsOf(node) }]
  const words = wordsOf(node)
  if (words.every(({ text }) => !text.trim())) return []
  return [{ kind: 'paragraph', words, quoted: node.type === 'quote' }]
}

function pictureOf(node: TextNode, pictures: ReadonlyMap<string, Picture>): Block[] {
  const picture = pictures.get(pictureId(node) ?? '')
  if (!picture) return []
  const { caption } = (node.fields ?? {}) as { caption?: string }
  return [{ kind: 'picture', picture, caption: caption ?? '' }]
}

/** The editor keeps a list within a list in an item of its own. */
function itemsOf(list: TextNode, depth: number): Block[] {
  let number = Number(list.start ?? 1) - 1
  return (list.children ?? []).flatMap((item): Block[] => {
    const inner = (item.children ?? []).filter(({ type }) => type === 'list')
    if (inner.length > 0) return inner.flatMap((nested) => itemsOf(nested, depth + 1))
    number += 1
    const mark = list.listType === 'number' ? `${number}.` : '·'
    return [{ kind: 'item', words: wordsOf(item), mark, depth }]
  })
}

const rowsOf = (table: TextNode): Cell[][] =>
  (table.children ?? []).map((row) =>
    (row.children ?? []).map((cell) => ({
      text: (cell.children ?? []).map(textOf).join('\n').trim(),
      head: Boolean(cell.headerState),
      columns: Number(cell.colSpan ?? 1),
      rows: Number(cell.rowSpan ?? 1),
    })),
  )

function wordsOf(node: TextNode): Words[] {
  if (typeof node.text === 'string') return [{ text: node.text, bold: (Number(node.format) & 1) === 1 }]
  if (node.type === 'linebreak') return [{ text: '\n', bold: false }]
  return (node.children ?? []).flatMap(wordsOf)
}

const textOf = (node: TextNode): string =>
  wordsOf(node)
    .map(({ text }) => text)
    .join('')
