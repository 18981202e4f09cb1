import type { EditorNode } from './node'
import { type Setting, unknownContent } from './setting'

/** A table in a frame that scrolls when the screen is narrower; rows of heads at the top are its head. */
export function tableHtml(
  table: EditorNode,
  setting: Setting,
  blockHtml: (block: EditorNode) => string,
): string {
  const rows = partsOf(table, 'tablerow', setting).map((row) => partsOf(row, 'tablecell', setting))
  const body = rows.findIndex((cells) => !cells.every(headsColumn))
  const heads = Math.max(body, 0)
  const write = (part: EditorNode[][]) =>
    part.map((cells) => `<tr>${cells.map((cell) => cellHtml(cell, blockHtml)).join('')}</tr>`).join('')
  const head = heads > 0 ? `<thead>${write(rows.slice(0, heads))}</thead>` : ''
  return `<div class="table-frame" role="region" aria-label="表格" tabindex="0"><table>${head}<tbody>${write(rows.slice(heads))}</tbody></table></div>`
}

function partsOf({ children = [] }: EditorNode, type: string, setting: Setting): EditorNode[] {
  const other = children.find((child) => child.type !== type)
  if (other) throw unknownContent(setting, other.type)
  return children
}

/** The editor's bits: 1 for a head in the first row, 2 for one in the first column. */
const headsColumn = ({ headerState = 0 }: EditorNode) => (headerState & 1) === 1

function cellHtml(cell: EditorNode, blockHtml: (block: EditorNode) => string): string {
  const span = (name: string, count = 1) => (count > 1 ? ` ${name}="${count}"` : '')
  const spans = span('colspan', cell.colSpan) + span('rowspan', cell.rowSpan)
  const blocks = cell.children ?? []
  const inner = blocks.map(blockHtml).join('')
  const alone = blocks.length === 1 && blocks[0]?.type === 'paragraph'
  const shown = alone ? inner.replace(/^<p>(.*)<\/p>$/s, '$1') : inner
  if (!cell.headerState) return `<td${spans}>${shown}</td>`
  return `<th scope="${headsColumn(cell) ? 'col' : 'row'}"${spans}>${shown}</th>`
}
