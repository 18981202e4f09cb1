import { cleanJpeg } from '@cms/office/clean-jpeg'
import { cleanPicture, tellsMore } from '@cms/office/clean-picture'
import fc from 'fast-check'
import sharp, { type Sharp } from 'sharp'
import { expect, test } from 'vitest'
import { refusedLater } from './refused-later'

const secrets = {
  exif: 'Wei Mingyuan Camera',
  place: 'GPSLatitudeRef N',
  xmp: 'Qin Fangfei',
  iptc: 'Lianpu Primary School',
  comment: 'lianpu comment',
}

const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="${secrets.xmp}"/></rdf:RDF></x:xmpmeta>`

/** Forty by twenty, red on the left and blue on the right, with a camera's metadata. */
function photo(change: (picture: Sharp) => Sharp): Promise<Buffer> {
  const blue = { create: { width: 20, height: 20, channels: 3 as const, background: '#0000ff' } }
  const picture = sharp({ create: { width: 40, height: 20, channels: 3, background: '#ff0000' } })
    .composite([{ input: blue, left: 20, top: 0 }])
    .withMetadata({ orientation: 6 })
    .withExifMerge({ IFD0: { Artist: secrets.exif }, IFD2: { UserComment: secrets.place } })
    .withXmp(xmp)
    .withIccProfile('p3')
  return change(picture).toBuffer()
}

/** A segment of a JPEG, put right after its beginning. */
function withSegment(jpeg: Uint8Array, marker: number, content: string): Buffer {
  const length = Buffer.alloc(2)
  length.writeUInt16BE(content.length + 2)
  const segment = Buffer.concat([Buffer.of(0xff, marker), length, Buffer.from(content, 'latin1')])
  return Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)])
}

/** A text chunk of a PNG, put right after its header. */
function withText(png: Uint8Array, content: string): Buffer {
  const data = Buffer.from(`tEXtAuthor\0${content}`, 'latin1')
  const chunk = Buffer.alloc(data.length + 8)
  chunk.writeUInt32BE(data.length - 4, 0)
  data.copy(chunk, 4)
  chunk.writeUInt32BE(crc32(data), data.length + 4)
  return Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)])
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}

const plainJpeg = await photo((picture) => picture.jpeg({ quality: 95 }))
const iptc = `Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x1a\x1c\x02\x50\0\x15${secrets.iptc}`
const jpeg = withSegment(withSegment(plainJpeg, 0xed, iptc), 0xfe, secrets.comment)
const png = withText(await photo((picture) => picture.png()), secrets.comment)
const webp = await photo((picture) => picture.webp({ lossless: true }))

const found = (bytes: Uint8Array) =>
  Object.entries(secrets)
    .filter(([, words]) => Buffer.from(bytes).includes(words))
    .map(([name]) => name)

test.each([
  ['a JPEG', jpeg, ['exif', 'place', 'xmp', 'iptc', 'comment']],
  ['a PNG, whose XMP is packed', png, ['exif', 'place', 'comment']],
  ['a WebP', webp, ['exif', 'place', 'xmp']],
])('%s tells nothing any more, and stays what it is', async (_, bytes, told) => {
  const cleaned = await cleanPicture(bytes, '校门')
  expect([found(bytes), found(cleaned)]).toEqual([told, []])
  expect([await tellsMore(bytes), await tellsMore(cleaned)]).toEqual([true, false])
  const [before, after] = [await sharp(bytes).metadata(), await sharp(cleaned).metadata()]
  const { exif, xmp, iptc, hasProfile, format } = after
  expect([Boolean(before.xmp), before.hasProfile]).toEqual([true, true])
  expect([exif, xmp, iptc, hasProfile, format]).toEqual([
    undefined,
    undefined,
    undefined,
    false,
    before.format,
  ])
})

test('a photo taken sideways is turned upright first', async () => {
  const cleaned = await cleanPicture(png, '校门')
  const { data, info } = await sharp(cleaned).raw().toBuffer({ resolveWithObject: true })
  const top = data.subarray(0, 3)
  const bottom = data.subarray(-info.channels)
  expect([info.width, info.height]).toEqual([20, 40])
  expect([(top[0] ?? 0) > 200, (bottom[2] ?? 0) > 200]).toEqual([true, true])
})

test('a picture of a document is not turned', async () => {
  const { width, height, orientation } = await sharp(
    await cleanPicture(png, '校门', { upright: false }),
  ).metadata()
  expect([width, height, orientation]).toEqual([40, 20, undefined])
})

test('what is no picture is refused by name', async () => {
  expect(await refusedLater(cleanPicture(Buffer.from('hello'), '校门.jpg'))).toEqual({
    code: 'invalid',
    message: '“校门.jpg”打不开或像素太多，请重新导出成普通大小的图片后上传。',
    field: 'file',
  })
})

test('a picture of too many pixels is refused before it is unpacked', async () => {
  const wide = await sharp({ create: { width: 12_001, height: 10_000, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
  expect((await refusedLater(cleanPicture(wide, '大图.png'))).code).toBe('invalid')
})

test.each([
  ['a JPEG', jpeg],
  [
    'a progressive JPEG',
    withSegment(await photo((picture) => picture.jpeg({ progressive: true })), 0xfe, secrets.comment),
  ],
  ['a JPEG with something after its end', Buffer.concat([jpeg, Buffer.from(secrets.exif)])],
])('%s in a PDF loses its metadata and not a pixel', async (_, bytes) => {
  const cleaned = cleanJpeg(bytes)
  const pixelsOf = (picture: Uint8Array) => sharp(picture, { ignoreIcc: true }).raw().toBuffer()
  const bare = await sharp(cleaned).metadata()
  expect([found(bytes).length > 0, found(cleaned), bare.hasProfile]).toEqual([true, [], false])
  expect(await pixelsOf(cleaned)).toEqual(await pixelsOf(bytes))
})

test('any bytes at all come back as a beginning and no longer than they were', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      const cleaned = cleanJpeg(Uint8Array.of(0xff, 0xd8, ...bytes))
      expect([...cleaned.subarray(0, 2), cleaned.length <= bytes.length + 2]).toEqual([0xff, 0xd8, true])
    }),
  )
})
