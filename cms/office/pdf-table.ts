import { palette } from './palette'
import { type Flow, nextPage } from './pdf-flow'

/** A column, its width as a share of the widths of all. */
export type PdfColumn = { label: string; share: number; align?: 'left' | 'center' | 'right' }

export type TableStyle = {
  size: number
  /** Rows are at least this high, in points, for writing in them. */
  rowHeight?: number
  /** Room to be left under the last row, in points, for what is to stand on one page with it. */
  reserve?: number
}

type Line = { cells: readonly string[]; heading: boolean }

/** Draws a table over as many pages as it takes, with its heading on each; a row is never torn. */
export function drawTable(
  flow: Flow,
  columns: readonly PdfColumn[],
  rows: readonly (readonly string[])[],
  style: TableStyle,
): void {
  const heading = { cells: columns.map(({ label }) => label), heading: true }
  const headingHeight = heightOf(flow, columns, heading, style)
  const room = flow.bottom - flow.top - headingHeight
  const needs = rows.map((cells, index) => {
    const row = { cells, heading: false }
    const height = Math.min(heightOf(flow, columns, row, style), room)
    const below = index === rows.length - 1 ? (style.reserve ?? 0) : 0
    return { row, height, whole: Math.min(height + below, room) }
  })
  if (flow.y + headingHeight + (needs[0]?.whole ?? 0) > flow.bottom) nextPage(flow)
  drawRow(flow, columns, heading, style, headingHeight)
  for (const [index, { row, height, whole }] of needs.entries()) {
    if (index > 0 && flow.y + whole > flow.bottom) {
      nextPage(flow)
      drawRow(flow, columns, heading, style, headingHeight)
    }
    drawRow(flow, columns, row, style, height)
  }
}

const padding = { x: 3.5, y: 4 }

function widthsOf(flow: Flow, columns: readonly PdfColumn[]): number[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0)
  return columns.map(({ share }) => (flow.width * share) / whole)
}

function heightOf(flow: Flow, columns: readonly PdfColumn[], line: Line, style: TableStyle): number {
  const { pdf } = flow
  pdf.font(line.heading ? 'bold' : 'regular').fontSize(style.size)
  const heights = widthsOf(flow, columns).map((width, index) =>
    textHeight(flow, line.cells[index] ?? '', width, style),
  )
  return Math.max(style.rowHeight ?? 0, ...heights.map((height) => height + 2 * padding.y))
}

function textHeight({ pdf }: Flow, text: string, width: number, { size }: TableStyle): number {
  return pdf.heightOfString(text || ' ', { width: width - 2 * padding.x, lineGap: size * 0.25 }) - size * 0.25
}

function drawRow(
  flow: Flow,
  columns: readonly PdfColumn[],
  line: Line,
  style: TableStyle,
  height: number,
): void {
  const { pdf, left, width, y } = flow
  const { size } = style
  if (line.heading) pdf.rect(left, y, width, height).fill(palette.tint)
  pdf.lineWidth(0.5).strokeColor(palette.line)
  pdf
    .font(line.heading ? 'bold' : 'regular')
    .fontSize(size)
    .fillColor(palette.ink)
  let x = left
  for (const [index, cell] of widthsOf(flow, columns).entries()) {
    const text = line.cells[index] ?? ''
    const align = line.heading ? 'center' : (columns[index]?.align ?? 'left')
    const room = Math.min(textHeight(flow, text, cell, style), height - 2 * padding.y)
    pdf.rect(x, y, cell, height).stroke()
    pdf.text(text, x + padding.x, y + (height - room) / 2, {
      width: cell - 2 * padding.x,
      height: room + 1,
      lineGap: size * 0.25,
      ellipsis: '…',
      align,
    })
    x += cell
  }
  flow.y = y + height
}
