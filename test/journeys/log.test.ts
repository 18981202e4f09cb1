import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { png } from '../support/make'
import { openWorld, type World } from '../support/world'

let world: World
let lines: string[]

beforeAll(async () => {
  world = await openWorld()
  const { logger } = world.payload
  const stream = Object.getOwnPropertySymbols(logger).find(({ description }) => description === 'pino.stream')
  Object.assign(logger, { [stream as symbol]: { write: (line: string) => lines.push(line) } })
  logger.level = 'warn'
})
afterAll(async () => {
  world.payload.logger.level = 'fatal'
  await world?.end()
})
beforeEach(() => {
  lines = []
})

const multipart = 'multipart/form-data; boundary=x'
const part = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\nabc'

async function upload(body: BodyInit, type?: string): Promise<number> {
  const { token } = await world.payload.login({
    collection: 'users',
    data: { username: 'editor', password: 'a-long-password' },
  })
  const headers = { authorization: `JWT ${token}`, ...(type && { 'content-type': type }) }
  return (await fetch(new URL('/api/media', world.served.origin), { method: 'POST', headers, body })).status
}

const form = (file: Blob | string, fields = '{"alt":"荷"}') => {
  const sent = new FormData()
  sent.append('file', file as Blob)
  sent.append('_payload', fields)
  return sent
}

test.each<[string, number, () => Promise<number>]>([
  ['breaks off', 400, () => upload(part, multipart)],
  ['has no boundary', 400, () => upload('abc', 'multipart/form-data')],
  ['has a text where the file belongs', 400, () => upload(form('x'))],
  ['is larger than it may be', 413, () => upload(form(new Blob([new Uint8Array(21 * 1024 * 1024)])))],
  ['has half a JSON for its fields', 400, async () => upload(form(await photo(), '{"alt":'))],
  ['has no alternative text', 400, async () => upload(form(await photo(), '{}'))],
])('an upload that %s is refused and not logged', async (_, status, tried) => {
  expect([await tried(), lines]).toEqual([status, []])
})

const photo = async () => new File([new Uint8Array(await png())], '荷.png')

test('a good upload is taken', async () => {
  expect(await upload(form(await photo()))).toBe(201)
})

test('what nobody is told in words of its own is logged', () => {
  world.payload.logger.error({ err: new Error('disk full') })
  world.payload.logger.error(new Error('no such table'))
  expect(lines.map((line) => JSON.parse(line).err.message)).toEqual(['disk full', 'no such table'])
})
