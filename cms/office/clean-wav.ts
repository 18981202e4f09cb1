const kept = ['fmt ', 'fact', 'data']

/** Returns a WAV of its format and its samples alone: no title, place, date, cover or notes. Empty when it has no samples. */
export function cleanWav(bytes: Uint8Array): Buffer {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks = chunksOf(file).filter(({ name }) => kept.includes(name))
  if (!chunks.some(({ name }) => name === 'fmt ') || !chunks.some(({ name }) => name === 'data')) {
    return Buffer.alloc(0)
  }
  const body = Buffer.concat(chunks.flatMap(({ name, data }) => [header(name, data.length), data, pad(data)]))
  return Buffer.concat([header('RIFF', body.length + 4), Buffer.from('WAVE'), body])
}

function chunksOf(file: Buffer): { name: string; data: Buffer }[] {
  const chunks = []
  for (let at = 12; at + 8 <= file.length; ) {
    const length = file.readUInt32LE(at + 4)
    chunks.push({ name: file.toString('latin1', at, at + 4), data: file.subarray(at + 8, at + 8 + length) })
    at += 8 + length + (length % 2)
  }
  return chunks
}

function header(name: string, length: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.write(name, 'latin1')
  bytes.writeUInt32LE(length, 4)
  return bytes
}

const pad = (data: Buffer) => Buffer.alloc(data.length % 2)
