import type { Pdf } from './pdf-document'

/** The programme's lotus, thin lines on water, in a square of 64. */
const lines = [
  'M32 9C22.5 19 22.5 35 32 46C41.5 35 41.5 19 32 9Z',
  'M25.9 20.4C22.3 17.6 18.4 16.3 14.6 16.2C13.6 29.5 20 40.5 32 46',
  'M38.1 20.4C41.7 17.6 45.6 16.3 49.4 16.2C50.4 29.5 44 40.5 32 46',
  'M15.3 26.6C11.2 26 7.2 26.7 3.6 28.4C7.4 39.6 17.6 46.3 32 46',
  'M48.7 26.6C52.8 26 56.8 26.7 60.4 28.4C56.6 39.6 46.4 46.3 32 46',
  'M20 52.5C24 51 28 54 32 52.5C36 51 40 51 44 52.5',
  'M25 57.5C27.5 56.5 29.5 58.5 32 57.5C34.5 56.5 36.5 56.5 39 57.5',
]

/** Draws the lotus into a square, in lines of a thickness, all in points. */
export function drawLotus(
  pdf: Pdf,
  at: { x: number; y: number; size: number; thickness: number; color: string; opacity?: number },
): void {
  const scale = at.size / 64
  pdf.save().translate(at.x, at.y).scale(scale)
  pdf
    .lineWidth(at.thickness / scale)
    .lineCap('round')
    .lineJoin('round')
    .strokeColor(at.color, at.opacity ?? 1)
  for (const line of lines) pdf.path(line).stroke()
  pdf.restore()
}
