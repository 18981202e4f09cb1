import { request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { campaignData } from '../support/make'
import { openWorld, type World } from '../support/world'

const megabyte = 1024 * 1024

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.end())

type Told = { status: number | undefined; message: string | undefined }

/** Sends a head and then as much of a body as is taken, and returns the answer, whenever it comes. */
function send(address: string, headers: Record<string, string | number>, chunks: number): Promise<Told> {
  return new Promise((resolve, reject) => {
    const sent = request(new URL(address, world.served.origin), { method: 'POST', headers })
    let answered = false
    sent.on('response', async (response) => {
      answered = true
      let text = ''
      for await (const chunk of response) text += chunk
      resolve({ status: response.statusCode, message: JSON.parse(text).errors?.[0]?.message })
      sent.destroy()
    })
    sent.on('error', (error) => !answered && reject(error))
    const chunk = Buffer.alloc(megabyte, ' ')
    const more = (left: number) => {
      if (answered || sent.destroyed) return
      if (left === 0) sent.end()
      else sent.write(chunk, () => more(left - 1))
    }
    if (chunks === 0) sent.flushHeaders()
    else more(chunks)
  })
}

const json = { 'content-type': 'application/json' }
const form = { 'content-type': 'multipart/form-data; boundary=x' }
const chunked = { 'transfer-encoding': 'chunked' }
const over = (limit: number) => ({
  status: 413,
  message: `内容超过 ${limit} MB 的上限，请压缩或拆分后再提交。`,
})

test('a body that announces more than the limit is refused before it is sent', async () => {
  expect(await send('/api/users/login', { ...json, 'content-length': 4 * megabyte + 1 }, 0)).toEqual(over(4))
  expect(await send('/api/media', { ...form, 'content-length': 22 * megabyte + 1 }, 0)).toEqual(over(22))
})

test('a body that does not announce its length is refused when it has grown over the limit', async () => {
  expect(await send('/api/users/login', { ...json, ...chunked }, 5)).toEqual(over(4))
  expect(await send('/api/media', { ...form, ...chunked }, 23)).toEqual(over(22))
})

test('a body within the limit is read, announced or not', async () => {
  const read = { status: 400, message: '请求内容不是有效的 JSON，请检查格式后重试。' }
  expect(await send('/api/users/login', { ...json, 'content-length': 4 * megabyte }, 4)).toEqual(read)
  expect(await send('/api/users/login', { ...json, ...chunked }, 4)).toEqual(read)
})

test('one file over its own limit is refused, though the request is not', async () => {
  const upload = (size: number) => {
    const data = new FormData()
    data.append('file', new Blob([Buffer.alloc(size, '%PDF-1.7')], { type: 'application/pdf' }), 'a.pdf')
    return world.call('owner', 'POST', '/api/entry-files', data)
  }
  const [fits, grown] = [await upload(megabyte), await upload(21 * megabyte)]
  expect([fits.status, grown.status]).toEqual([400, 413])
  expect(grown.body.errors[0].message).toBe('内容超过上限，请压缩或拆分后再提交。')
  expect((await world.payload.count({ collection: 'entry-files' })).totalDocs).toBe(0)
})

test('logging in sets a cookie that scripts cannot read, and the cookie logs in', async () => {
  const { origin } = world.served
  const login = await fetch(new URL('/api/users/login', origin), {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ username: 'owner', password: 'a-long-password' }),
  })
  const [cookie = '', ...more] = login.headers.getSetCookie()
  expect([login.status, more]).toEqual([200, []])
  const [pair = '', ...attributes] = cookie.split('; ')
  expect(attributes.filter((one) => !one.startsWith('Expires='))).toEqual([
    'Path=/',
    'HttpOnly=true',
    'SameSite=Lax',
  ])
  const me = async (headers: Record<string, string>) =>
    (await (await fetch(new URL('/api/users/me', origin), { headers })).json()).user?.username
  expect([await me({ cookie: pair }), await me({})]).toEqual(['owner', undefined])
})

test('the address in the log is the connection’s, not one that the client claims', async () => {
  const loginAs = await world.payload.login({
    collection: 'users',
    data: { username: 'secretary', password: 'a-long-password' },
  })
  const addressLogged = async (headers: Record<string, string>) => {
    const response = await fetch(new URL('/api/campaigns', world.served.origin), {
      method: 'POST',
      headers: { ...json, authorization: `JWT ${loginAs.token}`, ...headers },
      body: JSON.stringify(campaignData('submission')),
    })
    const { doc } = await response.json()
    const { docs } = await world.payload.find({
      collection: 'audit-log',
      where: { targetId: { equals: doc.id } },
    })
    return docs.map(({ address }) => address)
  }
  expect(await addressLogged({ 'x-client-address': '203.0.113.7' })).toEqual(['127.0.0.1'])
  expect(await addressLogged({ 'x-forwarded-for': '203.0.113.7' })).toEqual(['203.0.113.7'])
})

test('a POST that calls itself a GET reads what a GET may read, and does nothing else', async () => {
  const school = `/api/schools/${world.town.schools.lotus}`
  const post = async (address: string, override: string, headers: Record<string, string>, body: string) => {
    const response = await fetch(new URL(address, world.served.origin), {
      method: 'POST',
      headers: { 'x-http-method-override': override, ...headers },
      body,
    })
    return { status: response.status, body: await response.json() }
  }
  const urlencoded = { 'content-type': 'application/x-www-form-urlencoded' }
  const list = await post(
    '/api/schools',
    'GET',
    urlencoded,
    'limit=2&sort=slug&where[slug][not_equals]=stone',
  )
  expect([list.status, list.body.docs.map(({ slug }: { slug: string }) => slug)]).toEqual([
    200,
    ['bamboo', 'lotus'],
  ])
  expect((await post('/api/entries', 'GET', urlencoded, 'limit=2')).status).toBe(403)
  expect((await post('/api/users/login', 'GET', json, '{"username":"owner"}')).status).toBe(403)
  for (const override of ['DELETE', 'PATCH', 'PUT']) {
    expect((await post(school, override, json, '{"name":"改名"}')).status).toBe(404)
  }
  expect((await world.call('visitor', 'GET', school)).body.name).toBe('映荷小学')
})

test('an admin who calls a POST a DELETE deletes nothing, one who sends a DELETE does', async () => {
  const { call, payload } = world
  const { id } = await payload.create({
    collection: 'districts',
    data: { name: '多余区', code: '109999', kind: 'county', order: 9 },
  })
  const token = (
    await payload.login({ collection: 'users', data: { username: 'admin', password: 'a-long-password' } })
  ).token
  const response = await fetch(new URL(`/api/districts/${id}`, world.served.origin), {
    method: 'POST',
    headers: { ...json, authorization: `JWT ${token}`, 'x-http-method-override': 'DELETE' },
    body: '{}',
  })
  expect([response.status, (await call('visitor', 'GET', `/api/districts/${id}`)).status]).toEqual([404, 200])
  expect((await call('admin', 'DELETE', `/api/districts/${id}`)).status).toBe(200)
  expect((await call('visitor', 'GET', `/api/districts/${id}`)).status).toBe(404)
})

test.each([
  ['GET', '/api/nothing', 404],
  ['GET', '/api/payload-migrations', 404],
  ['POST', '/api/actions/nothing', 404],
  ['PUT', '/api/schools', 404],
  ['GET', '/api/graphql', 404],
])('%s %s, which is not there, is answered in Chinese', async (method, address, status) => {
  const answer = await world.call('visitor', method, address)
  expect([answer.status, answer.body]).toEqual([
    status,
    { errors: [{ message: '找不到要访问的内容，可能已被删除，或不在您的权限之内。' }] },
  ])
})

test('a file that is not there is answered like one that may not be seen', async () => {
  const answer = await world.call('visitor', 'GET', '/api/media/file/nothing.png')
  expect([answer.status, answer.body]).toEqual([403, { errors: [{ message: '您无权执行此操作。' }] }])
})
