import { palette } from './palette'
import { type Flow, makeRoom } from './pdf-flow'

/** A box to sign or seal in: what it is for, and what is printed at its foot, such as a line for the date. */
export type Box = { label: string; foot?: string }

/** Draws boxes side by side, so many to a row, on one page as long as they fit on one. */
export function drawBoxes(flow: Flow, boxes: readonly Box[], perRow: number, height: number): void {
  const rows = Math.ceil(boxes.length / perRow)
  makeRoom(flow, Math.min(rows * height, flow.bottom - flow.top))
  const width = flow.width / perRow
  for (const [index, box] of boxes.entries()) {
    if (index % perRow === 0) makeRoom(flow, height)
    drawBox(flow, box, flow.left + width * (index % perRow), { width, height })
    if (index % perRow === perRow - 1 || index === boxes.length - 1) flow.y += height
  }
}

function drawBox(
  { pdf, y }: Flow,
  { label, foot }: Box,
  x: number,
  box: { width: number; height: number },
): void {
  pdf.lineWidth(0.5).strokeColor(palette.line).rect(x, y, box.width, box.height).stroke()
  pdf.font('regular').fontSize(9).fillColor(palette.soft)
  pdf.text(label, x + 5, y + 4, { width: box.width - 10, height: 11, ellipsis: '…' })
  if (foot)
    pdf.text(foot, x + 5, y + box.height - 15, { width: box.width - 10, align: 'right', lineBreak: false })
}
