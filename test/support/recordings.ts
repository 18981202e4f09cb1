const chunk = (name: string, data: Buffer) => {
  const head = Buffer.alloc(8)
  head.write(name, 'latin1')
  head.writeUInt32LE(data.length, 4)
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)])
}

/** A WAV of silence with a title and a place in it. */
export function wav(bytes = 1600): Buffer {
  const format = Buffer.from('0100010040 1f0000401f00000100 0800'.replaceAll(' ', ''), 'hex')
  const told = chunk('LIST', Buffer.concat([Buffer.from('INFO'), chunk('INAM', Buffer.from('贵港东湖'))]))
  const parts = [chunk('fmt ', format), told, chunk('data', Buffer.alloc(bytes, 128))]
  return chunk('RIFF', Buffer.concat([Buffer.from('WAVE'), ...parts]))
}

/** Four frames of an MP3 (MPEG 1, 32 kbit/s, 44.1 kHz, mono) between a tag with a place and one with an artist. */
export function mp3(): Buffer {
  const frame = Buffer.concat([Buffer.from('fffb10c4', 'hex'), Buffer.alloc(100)])
  const place = Buffer.from('TXXX 贵港东湖')
  const tag = Buffer.concat([Buffer.from('ID3'), Buffer.from([4, 0, 0, 0, 0, 0, place.length]), place])
  const artist = Buffer.concat([Buffer.from('TAG'), Buffer.alloc(125, '韦')])
  return Buffer.concat([tag, frame, frame, frame, frame, artist])
}

const box = (type: string, ...parts: Buffer[]) => {
  const body = Buffer.concat(parts)
  const head = Buffer.alloc(8)
  head.writeUInt32BE(body.length + 8)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, body])
}

/** The boxes of an MP4 that names a place, a device and a time; `handler` is what its track records. */
export function mp4({ brand = 'isom', handler = 'vide' } = {}): Buffer {
  const header = (type: string) =>
    box(type, Buffer.alloc(4), Buffer.from('e20a1b2ce20a1b2d', 'hex'), Buffer.alloc(80))
  const handled = box('hdlr', Buffer.alloc(8), Buffer.from(handler), Buffer.alloc(13))
  const track = box(
    'trak',
    header('tkhd'),
    box('mdia', header('mdhd'), handled, box('minf', Buffer.alloc(8))),
  )
  const place = box('udta', box('©xyz', Buffer.from('+23.0939+109.6115/')))
  const device = box('meta', Buffer.from('Telefon 12'))
  return Buffer.concat([
    box('ftyp', Buffer.from(`${brand}\0\0\0\0${brand}mp42`, 'latin1')),
    box('moov', header('mvhd'), track, place, device),
    box('mdat', Buffer.from('the moving pictures')),
  ])
}

/** Captions of two lines with a note on who made them. */
export const vtt = () =>
  Buffer.from(
    'WEBVTT 制作：韦某\r\n\r\nNOTE 采访提纲\r\n\r\n00:00.000 --> 00:02.000\r\n荷花开了。\r\n\r\n00:02.000 --> 00:04.000\r\n水很清。\r\n',
  )
