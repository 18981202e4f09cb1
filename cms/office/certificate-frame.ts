import { drawLotus } from './lotus'
import { palette } from './palette'
import type { Pdf } from './pdf-document'

const metals: readonly [RegExp, string][] = [
  [/特等|一等/, palette.gold],
  [/二等/, palette.silver],
  [/三等/, palette.bronze],
]

/** The colour of an award's frame and name: tones of gold, silver and bronze, bamboo green for any other award. */
export const metalOf = (awardName: string): string =>
  metals.find(([name]) => name.test(awardName))?.[1] ?? palette.bamboo

/** Draws the double frame with stepped corners, and a large faint lotus that the words stand on. */
export function drawFrame(pdf: Pdf, color: string, paper: boolean): void {
  const { width, height } = pdf.page
  if (paper) pdf.rect(0, 0, width, height).fill(palette.paper)
  pdf.lineJoin('miter').strokeColor(color)
  pdf
    .lineWidth(2)
    .rect(25, 25, width - 50, height - 50)
    .stroke()
  pdf.lineWidth(0.6)
  stepped(pdf, { inset: 33, step: 16 })
  stepped(pdf, { inset: 38, step: 16 })
  for (const [x, y] of [
    [33, 33],
    [width - 43, 33],
    [33, height - 43],
    [width - 43, height - 43],
  ] as const)
    pdf.rect(x, y, 10, 10).stroke()
  drawLotus(pdf, { x: width / 2 - 150, y: 168, size: 300, thickness: 1.2, color, opacity: 0.13 })
}

/** A frame whose corners step inwards. */
function stepped(pdf: Pdf, { inset, step }: { inset: number; step: number }): void {
  const [right, bottom, inner] = [pdf.page.width - inset, pdf.page.height - inset, inset + step]
  pdf
    .polygon(
      [inner, inset],
      [right - step, inset],
      [right - step, inner],
      [right, inner],
      [right, bottom - step],
      [right - step, bottom - step],
      [right - step, bottom],
      [inner, bottom],
      [inner, bottom - step],
      [inset, bottom - step],
      [inset, inner],
      [inner, inner],
    )
    .stroke()
}
