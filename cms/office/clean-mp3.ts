/** Kilobits a second of layer III, by index: of MPEG 1, and of MPEG 2 and 2.5. */
const rates = [
  [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
]

/** Samples a second by the version bits (2.5, none, 2, 1) and index. */
const frequencies = [[11025, 12000, 8000], [], [22050, 24000, 16000], [44100, 48000, 32000]]

/** Returns the sound frames of an MP3 and nothing else: no tags of any kind, no picture, no lyrics. Empty when there are none. */
export function cleanMp3(bytes: Uint8Array): Buffer {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const frames: Buffer[] = []
  for (let at = afterTags(file); at + 4 <= file.length; ) {
    const length = frameLength(file, at)
    const follows = length > 0 && (at + length >= file.length || frameLength(file, at + length) > 0)
    const whole = length > 0 && at + length <= file.length
    if (whole && (follows || frames.length > 0)) {
      frames.push(file.subarray(at, at + length))
      at += length
    } else at += 1
  }
  return Buffer.concat(frames)
}

/** Where the tags at the start (ID3v2) end; their length is written in bytes of seven bits. */
function afterTags(file: Buffer): number {
  let at = 0
  while (file.toString('latin1', at, at + 3) === 'ID3' && at + 10 <= file.length) {
    const size = [6, 7, 8, 9].reduce((sum, place) => sum * 128 + (file[at + place] ?? 0), 0)
    at += 10 + size + ((file[at + 5] ?? 0) & 0x10 ? 10 : 0)
  }
  return at
}

/** The length of the layer III frame that starts here, in bytes; 0 when none does. */
function frameLength(file: Buffer, at: number): number {
  const [first = 0, second = 0, third = 0] = file.subarray(at, at + 3)
  const version = (second >> 3) & 3
  if (first !== 0xff || second >> 5 !== 7 || ((second >> 1) & 3) !== 1) return 0
  const rate = rates[version === 3 ? 0 : 1]?.[third >> 4]
  const frequency = frequencies[version]?.[(third >> 2) & 3]
  if (!rate || !frequency) return 0
  return Math.floor(((version === 3 ? 144 : 72) * rate * 1000) / frequency) + ((third >> 1) & 1)
}
