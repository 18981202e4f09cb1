import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerTo, type Front, get, openFront, say } from './front'

const page = `<!doctype html><title>清风校园</title>${'<p>清风徐来，水波不兴。</p>'.repeat(50)}`

let front: Front

beforeAll(async () => {
  front = await openFront({
    'index.html': page,
    'schools/lotus/index.html': page,
    '404.html': '<!doctype html><title>没有找到</title>',
    '_astro/app.3f9a.css': 'p{color:green}'.repeat(50),
    'feed.xml': '<feed/>',
    'readers/lotus/lotus.epub': 'PK',
    '.keys/pages.json': '{"secret":1}',
    '.env': 'SECRET=1',
    '.well-known/security.txt': 'Contact: mailto:it@example.cn',
  })
  await writeFile(path.join(front.folder, 'outside.html'), 'outside the site')
})
afterAll(() => front?.close())

const ask = (address: string, headers: Record<string, string> = {}) =>
  fetch(new URL(address, front.origin), { headers })

/** The answer's encoding and the page in it, unpacked by hand: `fetch` would hide which one came. */
async function packed(encodings: string) {
  const answer = await answerTo(front.origin, get('/', 'localhost', { 'Accept-Encoding': encodings }))
  const end = answer.indexOf('\r\n\r\n')
  const head = answer.subarray(0, end).toString().toLowerCase()
  const encoding = /content-encoding: (\w+)/.exec(head)?.[1] ?? 'none'
  const body = answer.subarray(end + 4)
  const unpack = { br: brotliDecompressSync, gzip: gunzipSync }[encoding]
  return { encoding, vary: /vary: (.*)/.exec(head)?.[1], text: String(unpack ? unpack(body) : body) }
}

test.each([
  ['br, gzip, deflate', 'br'],
  ['gzip', 'gzip'],
  ['identity', 'none'],
])(
  'a browser that takes %s gets the page as %s, and caches are told that this varies',
  async (accepted, encoding) => {
    expect(await packed(accepted)).toEqual({ encoding, vary: 'accept-encoding', text: page })
  },
)

test('an e-book is sent as what it is, so that a telephone offers to read it', async () => {
  const book = await ask('/readers/lotus/lotus.epub')
  expect([book.status, book.headers.get('content-type')]).toEqual([200, 'application/epub+zip'])
})

test('a page that has not changed is answered with 304 and no body', async () => {
  const first = await ask('/')
  const etag = first.headers.get('etag') ?? ''
  expect([first.status, await first.text()]).toEqual([200, page])
  const again = await ask('/', { 'if-none-match': etag })
  expect([again.status, await again.text()]).toEqual([304, ''])
  const other = await ask('/', { 'if-none-match': 'W/"1-1"' })
  expect([other.status, await other.text()]).toEqual([200, page])
})

test('pages are asked for anew each time, files with a hash in their name never again', async () => {
  const caching = async (address: string) => (await ask(address)).headers.get('cache-control')
  expect(await caching('/')).toBe('no-cache')
  expect(await caching('/schools/lotus/')).toBe('no-cache')
  expect(await caching('/feed.xml')).toBe('no-cache')
  expect(await caching('/_astro/app.3f9a.css')).toBe('public, max-age=31536000, immutable')
})

test('an address that does not exist shows the site’s own page to a browser, and a sentence to anything else', async () => {
  const browser = await ask('/nope/', { accept: 'text/html' })
  expect([browser.status, browser.headers.get('content-type'), await browser.text()]).toEqual([
    404,
    'text/html; charset=utf-8',
    '<!doctype html><title>没有找到</title>',
  ])
  expect(browser.headers.get('cache-control')).toBe('no-cache')
  const image = await ask('/nope.png', { accept: 'image/avif,image/png' })
  expect([image.status, image.headers.get('content-type'), await image.text()]).toEqual([
    404,
    'text/plain; charset=utf-8',
    '没有找到这个地址，请从首页重新进入。',
  ])
})

test('nothing outside the site folder is served, however the way there is written', async () => {
  const ways = [
    ['/../outside.html', 400],
    ['/..%2foutside.html', 404],
    ['/%2e%2e/outside.html', 400],
    ['/schools/../../outside.html', 400],
    ['/schools/../index.html', 400],
    ['//..//outside.html', 400],
  ]
  for (const [way, expected] of ways) {
    const { status, text } = await say(front.origin, get(String(way)))
    expect([way, status, text.includes('outside the site')]).toEqual([way, expected, false])
  }
  expect((await say(front.origin, get('/index.html'))).status).toBe(200)
})

test('hidden files are not served, what is meant for others is', async () => {
  for (const way of ['/.env', '/%2eenv', '/.keys/pages.json', '/.keys'])
    expect((await ask(way)).status).toBe(404)
  const meant = await ask('/.well-known/security.txt')
  expect([meant.status, await meant.text()]).toEqual([200, 'Contact: mailto:it@example.cn'])
})

test.each(['/%E0%A4%A', '/%', '/a%00b', '/a%0d%0aset-cookie:x', '/..%5coutside.html', '/admin/%E0%A4%A'])(
  'the malformed address %s is refused',
  async (address) => {
    const { status, text } = await say(front.origin, get(address))
    expect([status, text.endsWith('地址的格式不对，请从首页重新进入。')]).toEqual([400, true])
  },
)

test('a malformed address of the API is refused in the API’s own shape', async () => {
  const { status, text } = await say(front.origin, get('/api/schools/%E0%A4%A'))
  const [, body = ''] = text.split('\r\n\r\n')
  expect([status, JSON.parse(body)]).toEqual([
    400,
    { errors: [{ message: '地址的格式不对，请从首页重新进入。' }] },
  ])
})

test('a host name that is none is refused, whoever asks with a real one is answered', async () => {
  expect((await say(front.origin, get('/', '['))).status).toBe(400)
  expect((await say(front.origin, get('/', 'school.example.cn'))).status).toBe(200)
})
