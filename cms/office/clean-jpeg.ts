const startOfScan = 0xda
const endOfImage = 0xd9

/**
 * Takes a JPEG and returns it without its segments of metadata (EXIF, XMP, IPTC, profile, comment) and without
 * anything after its end; the picture itself is not re-encoded. Colour transforms (JFIF, Adobe) stay. What is no
 * well-formed JPEG comes back as it is.
 */
export function cleanJpeg(bytes: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)]
  let at = 2
  while (bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (marker === endOfImage) return joined([...kept, bytes.subarray(at, at + 2)])
    const length = 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0)
    const end = marker === startOfScan ? endOfScan(bytes, at + length) : at + length
    if (!isMetadata(marker)) kept.push(bytes.subarray(at, end))
    at = end
  }
  return bytes
}

/** APP1 to APP13, APP15 and COM; APP0 is JFIF, APP14 says how Adobe programs store colours. */
const isMetadata = (marker: number) =>
  (marker >= 0xe1 && marker <= 0xef && marker !== 0xee) || marker === 0xfe

/** Coded data goes on to the next marker; FF00 is an escaped FF, FFD0 to FFD7 are restarts within the data. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  return bytes.length
}

function joined(chunks: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
