/** Boxes that hold other boxes, of those that lead to anything said about the recording. */
const holders = ['moov', 'trak', 'mdia', 'moof', 'traf']

/** What may say where, when, with what and by whom it was recorded, or hide anything else. */
const telling = ['udta', 'meta', 'uuid', 'free', 'skip', 'wide']

/** Boxes that start with the times of making and of the last change. */
const timed = ['mvhd', 'tkhd', 'mdhd']

/** Sound, picture, captions and time code. A track of anything else, such as places, is not public. */
const tracks = ['soun', 'vide', 'subt', 'sbtl', 'clcp', 'tmcd']

type Box = { type: string; start: number; body: number; end: number }

/**
 * Blanks whatever an MP4 or M4A says beside its sound and picture, in place, so that every offset in it still holds. Null
 * when it is not built as one, or when a track of its own records something else, such as the places.
 */
export function cleanMp4(bytes: Uint8Array): Buffer | null {
  const file = Buffer.from(bytes)
  const top = boxesIn(file, 0, file.length)
  const whole = top?.some(({ type }) => type === 'moov') && top.some(({ type }) => type === 'mdat')
  return whole && cleanBoxes(file, top ?? []) ? file : null
}

function cleanBoxes(file: Buffer, boxes: Box[]): boolean {
  return boxes.every((box) => {
    const { body, end, start, type } = box
    if (telling.includes(type)) {
      file.write('free', start + 4, 'latin1')
      file.fill(0, body, end)
    }
    if (timed.includes(type)) file.fill(0, body + 4, body + 4 + (file[body] === 1 ? 16 : 8))
    if (type === 'hdlr' && !tracks.includes(file.toString('latin1', body + 8, body + 12))) return false
    if (!holders.includes(type)) return true
    const inside = boxesIn(file, body, end)
    return inside !== null && cleanBoxes(file, inside)
  })
}

/** The boxes one after the other from `from` to `to`; null when their lengths do not add up. */
function boxesIn(file: Buffer, from: number, to: number): Box[] | null {
  const boxes: Box[] = []
  for (let at = from; at < to; ) {
    if (at + 8 > to) return null
    const short = file.readUInt32BE(at)
    const long = short === 1 && at + 16 <= to
    const length = short === 0 ? to - at : long ? Number(file.readBigUInt64BE(at + 8)) : short
    const body = at + (long ? 16 : 8)
    if (at + length > to || at + length < body) return null
    boxes.push({ type: file.toString('latin1', at + 4, at + 8), start: at, body, end: at + length })
    at += length
  }
  return boxes
}
