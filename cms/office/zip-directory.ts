const [endRecord, endLength] = ['PK\x05\x06', 22]
const [fileRecord, fileLength] = [0x02014b50, 46]

/**
 * The unpacked sizes that a zip's directory states, read before anything is unpacked; `too-many` when it lists more than
 * `most` files. Empty when there is no directory: whoever opens the zip finds it broken.
 */
export function statedSizes(bytes: Uint8Array, most: number): number[] | 'too-many' {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const end = view.lastIndexOf(endRecord, undefined, 'latin1')
  if (end < 0 || end + endLength > view.length) return []
  if (view.readUInt16LE(end + 10) > most) return 'too-many'
  const sizes: number[] = []
  let place = view.readUInt32LE(end + 16)
  while (place + fileLength <= view.length && view.readUInt32LE(place) === fileRecord) {
    if (sizes.length === most) return 'too-many'
    sizes.push(view.readUInt32LE(place + 24))
    place += fileLength + [28, 30, 32].reduce((sum, at) => sum + view.readUInt16LE(place + at), 0)
  }
  return sizes
}
