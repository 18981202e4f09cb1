import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { png } from '../support/make'
import { openWorld, type World } from '../support/world'
import { answerTo, get } from './front'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.end())

/** The head of an answer in small letters, and its body put together from the pieces it came in. */
async function asked(address: string, encodings: string) {
  const { host } = new URL(world.served.origin)
  const answer = await answerTo(world.served.origin, get(address, host, { 'Accept-Encoding': encodings }))
  const end = answer.indexOf('\r\n\r\n')
  const head = answer.subarray(0, end).toString().toLowerCase()
  const body = answer.subarray(end + 4)
  const encoding = /content-encoding: (\w+)/.exec(head)?.[1] ?? 'none'
  return { encoding, body: head.includes('transfer-encoding: chunked') ? joined(body) : body }
}

function joined(body: Buffer): Buffer {
  const pieces: Buffer[] = []
  for (let at = 0; at < body.length; ) {
    const line = body.indexOf('\r\n', at)
    const size = Number.parseInt(body.subarray(at, line).toString(), 16)
    if (size === 0) break
    pieces.push(body.subarray(line + 2, line + 2 + size))
    at = line + 2 + size + 2
  }
  return Buffer.concat(pieces)
}

const schools = '/api/schools?depth=0&limit=100'

test.each([
  ['br, gzip', 'br', brotliDecompressSync],
  ['gzip', 'gzip', gunzipSync],
])(
  'what a desk is told arrives as %s in a fraction of its length, the same when unpacked',
  async (accepted, encoding, unpack) => {
    const plain = await asked(schools, 'identity')
    const packed = await asked(schools, accepted)
    expect([plain.encoding, packed.encoding]).toEqual(['none', encoding])
    expect(unpack(packed.body).toString()).toBe(plain.body.toString())
    expect(packed.body.length).toBeLessThan(plain.body.length / 2)
  },
)

test('a picture, which is packed already, is sent as it is', async () => {
  const data = await png()
  const file = { data, mimetype: 'image/png', name: 'lotus.png', size: data.length }
  const { url } = await world.payload.create({
    collection: 'media',
    data: { alt: '荷花', shown: true },
    file,
  })
  const sent = await asked(url ?? '', 'br, gzip')
  expect([sent.encoding, sent.body.subarray(1, 4).toString()]).toEqual(['none', 'PNG'])
})
