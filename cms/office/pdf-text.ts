import { palette } from './palette'
import { type Flow, makeRoom } from './pdf-flow'
import { linesOf } from './text-lines'

/** How running text is set, in points: indented on the left, the first line again. */
export type RunningText = {
  size: number
  line: number
  left: number
  first: number
  bold?: boolean
  color?: string | undefined
}

/** Writes running text line by line, over as many pages as it takes. */
export function writeText(
  flow: Flow,
  text: string,
  { bold, color, first, left, line, size }: RunningText,
): void {
  const { pdf } = flow
  const set = () =>
    pdf
      .font(bold ? 'bold' : 'regular')
      .fontSize(size)
      .fillColor(color ?? palette.ink)
  set()
  for (const [index, words] of linesOf(pdf, text, flow.width - left, first).entries()) {
    makeRoom(flow, line)
    set()
    const x = flow.left + left + (index === 0 ? first : 0)
    pdf.text(words, x, flow.y + (line - size) / 2, { lineBreak: false })
    flow.y += line
  }
}
