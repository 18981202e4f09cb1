import { create } from 'qrcode'

/** A QR code: the side of its square in modules, and its dark modules as the path of an SVG. */
export type Qr = { side: number; path: string }

/**
 * A QR code of an address. Its letters are small, so that nothing is gained by parting it; and one mask for all spares the
 * search for the best. Both would cost more than the page.
 */
export function qrOf(text: string): Qr {
  const bytes = new TextEncoder().encode(text)
  const setting = { errorCorrectionLevel: 'L', maskPattern: 2 } as const
  const { data, size } = create([{ data: bytes, mode: 'byte' }], setting).modules
  const rows = Array.from({ length: size }, (_, y) => {
    const row = Array.from(data.subarray(y * size, (y + 1) * size), (dark) => (dark ? '1' : '0')).join('')
    return [...row.matchAll(/1+/g)].map(({ 0: run, index }) => `M${index} ${y}h${run.length}`).join('')
  })
  return { side: size, path: rows.join('') }
}
