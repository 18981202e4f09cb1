import { palette } from '../palette'
import { type Flow, makeRoom, writeLine } from '../pdf-flow'
import { drawTable } from '../pdf-table'
import { writeText } from '../pdf-text'
import { type Block, type BookletCase, type Cell, plain } from './booklet'

const body = { size: 13.5, line: 24 }

/** Draws a case from the top of its page on, over as many pages as it takes. */
export function drawCase(flow: Flow, { award, blocks, category, school, title }: BookletCase): void {
  writeLine(flow, title, { size: 20, bold: true, align: 'center' })
  flow.y += 4
  writeLine(flow, [school, category, award].filter(Boolean).join('　'), {
    size: 12,
    align: 'center',
    color: palette.soft,
  })
  flow.y += 12
  for (const block of blocks) drawBlock(flow, block)
}

function drawBlock(flow: Flow, block: Block): void {
  const two = 2 * body.size
  if (block.kind === 'heading') {
    // A heading takes two lines of what follows with it.
    makeRoom(flow, 3 * body.line + 8)
    flow.y += 8
    writeText(flow, block.text, { ...body, left: 0, first: 0, bold: block.level < 3 })
    flow.y += 2
  } else if (block.kind === 'paragraph') {
    const left = block.quoted ? two : 0
    writeText(flow, plain(block.words), {
      ...body,
      left,
      first: two,
      color: block.quoted ? palette.soft : undefined,
    })
  } else if (block.kind === 'item') {
    const text = `${block.mark} ${plain(block.words)}`
    writeText(flow, text, { ...body, left: two * (1 + block.depth), first: 0 })
  } else if (block.kind === 'picture') drawPicture(flow, block)
  else drawRows(flow, block.rows)
}

/** Not wider than the line nor higher than half a page, with its caption on the same page. */
function drawPicture(flow: Flow, { caption, picture }: Extract<Block, { kind: 'picture' }>): void {
  const { bytes, height, width } = picture
  const most = (flow.bottom - flow.top) / 2
  const scale = Math.min(flow.width / width, most / height, 0.75)
  const [wide, high] = [width * scale, height * scale]
  makeRoom(flow, high + 16 + (caption ? 24 : 0))
  flow.y += 6
  flow.pdf.image(Buffer.from(bytes), flow.left + (flow.width - wide) / 2, flow.y, {
    width: wide,
    height: high,
  })
  flow.y += high + 6
  if (caption) writeLine(flow, caption, { size: 11, align: 'center', color: palette.soft })
  flow.y += 4
}

function drawRows(flow: Flow, rows: readonly Cell[][]): void {
  const grid = gridOf(rows)
  const [first = [], ...rest] = grid
  flow.y += 6
  const columns = first.map((label) => ({ label, share: 1 }))
  if (rest.length > 0) drawTable(flow, columns, rest, { size: 11, rowHeight: 22 })
  else drawTable(flow, columns, [], { size: 11 })
  flow.y += 10
}

/** A table with a cell in every place; what a wide or high cell covers is left empty. */
function gridOf(rows: readonly Cell[][]): string[][] {
  const grid: string[][] = rows.map(() => [])
  for (const [top, row] of rows.entries()) {
    let left = 0
    for (const cell of row) {
      while (grid[top]?.[left] !== undefined) left += 1
      for (let down = 0; down < cell.rows; down += 1) {
        for (let across = 0; across < cell.columns; across += 1) {
          const line = grid[top + down]
          if (line) line[left + across] = down + across === 0 ? cell.text : ''
        }
      }
    }
  }
  const most = Math.max(...grid.map((line) => line.length))
  return grid.map((line) => Array.from({ length: most }, (_, index) => line[index] ?? ''))
}
