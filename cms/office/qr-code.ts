import { create } from 'qrcode'
import type { Pdf } from './pdf-document'

/** A dark stretch of a QR code, in modules from its upper left corner. */
export type QrRun = { x: number; y: number; length: number }

/** The QR code of a text as dark stretches of its rows, and its size in modules without the quiet zone. */
function qrRuns(text: string): { size: number; runs: QrRun[] } {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules
  const runs: QrRun[] = []
  for (let place = 0; place < data.length; place += 1) {
    const [x, y] = [place % size, Math.floor(place / size)]
    const last = runs.at(-1)
    if (!data[place]) continue
    if (last && last.y === y && last.x + last.length === x) last.length += 1
    else runs.push({ x, y, length: 1 })
  }
  return { size, runs }
}

/** Draws the QR code of a text as lines, not as a picture, into a square of points; white around it is the caller's. */
export function drawQrCode(pdf: Pdf, text: string, at: { x: number; y: number; size: number }): void {
  const { size, runs } = qrRuns(text)
  const module = at.size / size
  pdf.save().translate(at.x, at.y).scale(module)
  for (const { x, y, length } of runs) pdf.rect(x, y, length, 1)
  pdf.fill('#000000').restore()
}
