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
  let path = ''
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const from = x
      while (x < size && data[y * size + x]) x += 1
      if (x > from) path += `M${from} ${y}h${x - from}`
    }
  }
  return { side: size, path }
}
