import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { PDFDocument } from 'pdf-lib'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pdf, png } from '../support/make'
import { openWorld, type World } from '../support/world'
import { told } from './bad-input'

let world: World
let picture: Buffer
let document: Buffer

beforeAll(async () => {
  world = await openWorld()
  ;[picture, document] = await Promise.all([png(), pdf()])
})
afterAll(() => world?.end())

function form(data: Buffer | string, name: string, type: string, fields: unknown = {}): FormData {
  const sent = new FormData()
  sent.append('file', new Blob([typeof data === 'string' ? data : new Uint8Array(data)], { type }), name)
  sent.append('_payload', typeof fields === 'string' ? fields : JSON.stringify(fields))
  return sent
}

const onDisk = (collection: 'entries' | 'media') =>
  readdir(path.join(world.folder, 'uploads', collection)).catch(() => [])

/** Uploads as a school and as an editor, having seen that no document and no file came of it. */
async function triedToUpload(of: () => FormData) {
  const said = []
  for (const [person, collection, folder] of [
    ['owner', 'entry-files', 'entries'],
    ['editor', 'media', 'media'],
  ] as const) {
    const before = [(await world.payload.count({ collection })).totalDocs, await onDisk(folder)]
    const sent = of()
    said.push(told(await world.call(person, 'POST', `/api/${collection}`, sent)))
    expect([(await world.payload.count({ collection })).totalDocs, await onDisk(folder)]).toEqual(before)
  }
  return said
}

const twice = (sentence: string) => [
  [400, sentence, 'file'],
  [400, sentence, 'file'],
]

const notTaken = (name: string) => [
  [400, `不能上传“${name}”，请改用 JPG、PNG、WebP、PDF、Word（docx） 文件。`, 'file'],
  [
    400,
    `不能上传“${name}”，请改用 JPG、PNG、WebP、PDF、Word（docx）、Excel（xlsx）、MP3、M4A、WAV、MP4、VTT 字幕 文件。`,
    'file',
  ],
]

const html = '<!doctype html><script>alert(1)</script>'
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
const program = () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(400)])

test.each<[string, string, string, () => Buffer | string]>([
  ['a program', '佐证.pdf', 'application/pdf', program],
  ['a page', '荷.png', 'image/png', () => html],
  ['a drawing that can run scripts', '荷.svg', 'image/svg+xml', () => svg],
  ['such a drawing named as a picture', '荷.png', 'image/png', () => svg],
  ['nothing', '荷.png', 'image/png', () => ''],
])('%s named %s is not taken', async (_, name, type, data) => {
  expect(await triedToUpload(() => form(data(), name, type))).toEqual(notTaken(name))
})

test.each<[string, Buffer, string]>([
  [
    'plain text',
    Buffer.from('说明'),
    '这份 Word 文档已损坏，打不开，请用原软件打开后另存为 docx，再重新上传。',
  ],
  [
    'an old Word file',
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1016)]),
    '这是旧的 doc 格式，请用 Word 或 WPS 打开，另存为 docx 后重新上传。',
  ],
  [
    'a web page',
    Buffer.from(html),
    '这其实是 网页（HTML）文件，只是扩展名写成了 docx；请用 Word 或 WPS 打开，另存为 docx 后重新上传。',
  ],
])('%s that bears the name of a Word document is told what to do', async (_, data, sentence) => {
  expect(await triedToUpload(() => form(data, '说明.docx', 'application/msword'))).toEqual(twice(sentence))
})

test('an animation, which is none of the kinds, is not taken', async () => {
  const gif = await sharp(picture).gif().toBuffer()
  expect(await triedToUpload(() => form(gif, '荷.gif', 'image/gif'))).toEqual(notTaken('荷.gif'))
})

test.each([
  ['荷.jpg', 'image/jpeg'],
  ['荷', 'image/png'],
  ['荷.png.exe', 'image/png'],
  ['荷.pdf', 'application/pdf'],
])('a PNG named %s is not taken', async (name, type) => {
  const sentence = `“${name}”的内容与扩展名不符，请用原软件另存后再上传。`
  expect(await triedToUpload(() => form(picture, name, type))).toEqual(twice(sentence))
})

const broken = '这份 PDF 已损坏，打不开；请用原软件重新导出 PDF 后上传。'

test.each([
  ['cut in half', (all: Buffer) => all.subarray(0, all.length / 2)],
  ['but its first line', () => Buffer.from('%PDF-1.7\n')],
])('a PDF that is %s is not taken', async (_, part) => {
  expect(await triedToUpload(() => form(part(document), '佐证.pdf', 'application/pdf'))).toEqual(
    twice(broken),
  )
})

test('a PDF that runs scripts is not taken', async () => {
  const scripted = await PDFDocument.load(document)
  scripted.addJavaScript('open', 'app.alert(1)')
  const bytes = Buffer.from(await scripted.save())
  const sentence = '这份 PDF 带有脚本或会运行程序的动作，为安全起见不能上传；请用“打印”重新存成 PDF 后上传。'
  expect(await triedToUpload(() => form(bytes, '佐证.pdf', 'application/pdf'))).toEqual(twice(sentence))
})

test('a picture that breaks off is not taken', async () => {
  const sentence = '“荷.png”打不开或像素太多，请重新导出成普通大小的图片后上传。'
  expect(await triedToUpload(() => form(picture.subarray(0, 60), '荷.png', 'image/png'))).toEqual(
    twice(sentence),
  )
})

test('a small file that unpacks to more pixels than a camera takes is not taken', async () => {
  const vast = await sharp({ create: { width: 12000, height: 12000, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
  const sentence = '“白.png”打不开或像素太多，请重新导出成普通大小的图片后上传。'
  expect(await triedToUpload(() => form(vast, '白.png', 'image/png'))).toEqual(twice(sentence))
})

test.each<[string, () => FormData]>([
  ['no file', () => new FormData()],
  [
    'two files',
    () => {
      const sent = form(picture, '荷.png', 'image/png')
      sent.append('file', new Blob([new Uint8Array(picture)]), '塘.png')
      return sent
    },
  ],
])('an upload of %s is asked for one', async (_, sent) => {
  expect(await triedToUpload(sent)).toEqual(twice('请选择要上传的文件。'))
})

test.each([
  ['a text where the file belongs', 'x'],
  [
    'the name of a file on the server',
    JSON.stringify({ filename: '../../secret', mimeType: 'image/png', size: 1, clientUploadContext: {} }),
  ],
])('%s is no file', async (_, text) => {
  const sentence = '上传的内容不完整，请重新选择文件后再上传。'
  const sent = () => {
    const data = new FormData()
    data.append('file', text)
    return data
  }
  expect(await triedToUpload(sent)).toEqual([
    [400, sentence, undefined],
    [400, sentence, undefined],
  ])
})

test.each([
  [
    'breaks off',
    '--x\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\nabc',
    'multipart/form-data; boundary=x',
  ],
  ['has no boundary', 'abc', 'multipart/form-data'],
  ['has another boundary', '--y\r\n\r\n--y--', 'multipart/form-data; boundary=x'],
])('an upload that %s is refused', async (_, body, type) => {
  const { token } = await world.payload.login({
    collection: 'users',
    data: { username: 'editor', password: 'a-long-password' },
  })
  const response = await fetch(new URL('/api/media', world.served.origin), {
    method: 'POST',
    headers: { 'content-type': type, authorization: `JWT ${token}` },
    body,
  })
  expect([response.status, await response.json()]).toEqual([
    400,
    { errors: [{ name: 'invalid', message: '上传的内容不完整，请重新选择文件后再上传。' }] },
  ])
})

test.each<[string, unknown, number, string]>([
  ['half a JSON', '{"alt":', 400, '请求内容不是有效的 JSON，请检查格式后重试。'],
  ['a text', '"x"', 400, '请求内容应是一组字段，请检查后重新提交。'],
  ['an unknown field', { alt: '荷', nope: 1 }, 400, '没有名为“nope”的字段，请检查后重新提交。'],
  ['no alternative text', {}, 400, '请填写“替代文字”。'],
])('a good picture with %s for its fields is not kept', async (_, fields, status, sentence) => {
  const before = await onDisk('media')
  const answer = await world.call(
    'editor',
    'POST',
    '/api/media',
    form(picture, '荷.png', 'image/png', fields),
  )
  expect(told(answer).slice(0, 2)).toEqual([status, sentence])
  expect(await onDisk('media')).toEqual(before)
})

test('good files are taken, whatever the sender calls their type, and lie where they belong', async () => {
  const upload = async (data: Buffer, name: string, type: string) => {
    const { body, status } = await world.call(
      'editor',
      'POST',
      '/api/media',
      form(data, name, type, { alt: '荷', keepBoth: true }),
    )
    return [status, body.doc?.filename, body.doc?.mimeType]
  }
  expect(await upload(picture, '荷塘.png', 'text/html')).toEqual([201, '荷塘.png', 'image/png'])
  expect(await upload(document, 'proof.pdf', '')).toEqual([201, 'proof.pdf', 'application/pdf'])
  expect(await upload(picture, '../../../outside.png', 'image/png')).toEqual([
    201,
    'outside.png',
    'image/png',
  ])
  const files = await onDisk('media')
  expect(
    ['outside.png', 'proof.pdf', '荷塘.png'].filter((name) => !new Set<string>(files).has(name)),
  ).toEqual([])
})

test('the place where a picture was taken is not kept, whatever the sender calls its type', async () => {
  const taken = await sharp(picture)
    .withExif({ IFD3: { GPSLatitude: '23/1 6/1 0/1' } })
    .jpeg()
    .toBuffer()
  expect(typeof (await sharp(taken).metadata()).exif).toBe('object')
  for (const type of ['image/jpeg', 'application/octet-stream']) {
    const { body } = await world.call('owner', 'POST', '/api/entry-files', form(taken, '操场.jpg', type))
    const kept = path.join(world.folder, 'uploads/entries', body.doc.filename)
    expect([type, (await sharp(kept).metadata()).exif]).toEqual([type, undefined])
  }
})

test('a photograph is kept no larger than share cards and e-books need, a small one as large as it is', async () => {
  const photograph = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#2f6b57' } })
      .jpeg()
      .toBuffer()
  for (const [size, kept] of [
    [
      [4032, 3024],
      [2000, 1500],
    ],
    [
      [900, 1200],
      [900, 1200],
    ],
  ] as const) {
    const sent = form(await photograph(size[0], size[1]), '荷塘.jpg', 'image/jpeg', { alt: '荷塘' })
    const { body } = await world.call('editor', 'POST', '/api/media', sent)
    const { format, height, width } = await sharp(
      path.join(world.folder, 'uploads/media', body.doc.filename),
    ).metadata()
    expect([format, width, height, body.doc.width, body.doc.height]).toEqual(['jpeg', ...kept, ...kept])
  }
})

test('what is known of a file cannot be changed, only what is said about it', async () => {
  const { body } = await world.call(
    'editor',
    'POST',
    '/api/media',
    form(picture, '湖.png', 'image/png', { alt: '湖', keepBoth: true }),
  )
  const media = `/api/media/${body.doc.id}`
  const change = {
    alt: '湖面',
    url: 'https://example.com/x.png',
    mimeType: 'text/html',
    filesize: 1,
    width: 9,
    height: 9,
    filename: 'other.png',
  }
  expect((await world.call('editor', 'PATCH', media, change)).status).toBe(200)
  const { updatedAt, ...after } = (await world.call('editor', 'GET', media)).body
  expect(after).toEqual({ ...body.doc, alt: '湖面', updatedAt: undefined })
})
