import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { clearLeftovers } from '@cms/actions/word/clear-leftovers'
import type { ImportedDocument } from '@cms/actions/word/import-document'
import { picturesIn, type TextNode } from '@cms/domain/rich-text-tree'
import JSZip from 'jszip'
import { commitTransaction, createLocalReq, initTransaction } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { docxOf, line, wordFile } from '../office/word-files'
import { makeCampaign, makeEntry } from '../support/make'
import type { PersonName } from '../support/people'
import { openWorld, type World } from '../support/world'
import { told } from './bad-input'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.end())

type Input = { collection: string; fill: boolean; id?: string }

async function bring(person: PersonName | 'visitor', bytes: Uint8Array, input: Input, name = '案例.docx') {
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(bytes)]), name)
  form.append('_payload', JSON.stringify(input))
  return world.call(person, 'POST', '/api/actions/import-document', form)
}

const filesIn = async (collection: 'entry-files' | 'media', folder: 'entries' | 'media') => [
  (await world.payload.count({ collection })).totalDocs,
  (await readdir(path.join(world.folder, 'uploads', folder)).catch(() => [])).length,
]

let shade = 0

/** A document whose picture no other has. */
async function withOwnPicture(name: Parameters<typeof wordFile>[0]): Promise<Buffer> {
  shade += 40
  const zip = await JSZip.loadAsync(await wordFile(name))
  const [picture = ''] = Object.keys(zip.files).filter((part) => part.startsWith('word/media/'))
  const background = { r: shade, g: 90, b: 60 }
  zip.file(
    picture,
    await sharp({ create: { width: 60, height: 40, channels: 3, background } })
      .png()
      .toBuffer(),
  )
  return zip.generateAsync({ type: 'nodebuffer' })
}

const rootOf = (blocks: TextNode[]) => ({
  root: { type: 'root', format: '', indent: 0, version: 1, direction: null, children: blocks },
})

test('a school sees what is recognised before anything is kept', async () => {
  const before = await filesIn('entry-files', 'entries')
  const { body, status } = await bring('owner', await wordFile('word-canteen-ledger'), {
    collection: 'entries',
    fill: false,
  })
  const { problems, ...found } = body as ImportedDocument
  expect([status, found, problems.length]).toEqual([
    200,
    {
      title: '一本账，六双眼——学校食堂采购公开的三年实践',
      characters: 545,
      sections: [
        { heading: '', part: null, characters: 69 },
        { heading: '一、背景与问题', part: 'background', characters: 121 },
        { heading: '二、做法与机制', part: 'practice', characters: 235 },
        { heading: '三、成效与佐证', part: 'effect', characters: 40 },
        { heading: '四、反思与推广', part: 'reflection', characters: 80 },
      ],
      pictures: 3,
      tables: 1,
      blocks: null,
    },
    4,
  ])
  expect(await filesIn('entry-files', 'entries')).toEqual(before)
})

test('a document is looked at while somebody else is writing', async () => {
  expect((await world.call('owner', 'GET', '/api/users/me')).body.user.username).toBe('owner')
  const writing = await createLocalReq({}, world.payload)
  await initTransaction(writing)
  const looked = await bring('owner', await wordFile('word-canteen-ledger'), {
    collection: 'entries',
    fill: false,
  })
  expect(looked.status).toBe(200)
  await commitTransaction(writing)
})

test('what is filled in can be saved as the school’s entry, its pictures without what a camera tells', async () => {
  const campaign = await makeCampaign(world.payload, 'submission')
  const { body } = await bring('owner', await wordFile('word-canteen-ledger'), {
    collection: 'entries',
    fill: true,
  })
  const { blocks, title } = body as ImportedDocument
  const saved = await world.call('owner', 'POST', '/api/entries?depth=0', {
    campaign: campaign.id,
    title,
    category: 'culture',
    body: rootOf(blocks ?? []),
  })
  expect([saved.status, saved.body.doc?.body.root.children]).toEqual([201, blocks])
  const pictures = picturesIn({ type: 'root', children: blocks ?? [] })
  const { docs } = await world.payload.find({
    collection: 'entry-files',
    where: { id: { in: pictures } },
    depth: 0,
  })
  const metadata = await Promise.all(
    docs.map(({ filename }) =>
      sharp(path.join(world.folder, 'uploads', 'entries', filename ?? '')).metadata(),
    ),
  )
  expect([
    docs.map(({ school }) => school),
    metadata.map(({ exif }) => exif),
    blocks?.find(({ type }) => type === 'upload')?.fields,
  ]).toEqual([
    Array(3).fill(world.town.schools.lotus),
    Array(3).fill(undefined),
    { caption: '图1 饭堂门口的日清单' },
  ])
})

test.each(['column-posts', 'teacher-stories', 'case-studies', 'works', 'reader-chapters'])(
  'an editor brings %s in, with an alternative text for every picture and a word on those that were made up',
  async (collection) => {
    const { body } = await bring('editor', await wordFile('wps-no-gifts'), { collection, fill: true })
    const { blocks, problems } = body as ImportedDocument
    const pictures = picturesIn({ type: 'root', children: blocks ?? [] })
    const { docs } = await world.payload.find({
      collection: 'media',
      where: { id: { in: pictures } },
      depth: 0,
    })
    for (const { filename } of docs)
      expect(filename).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.\w+$/)
    const alts = pictures.map((id) => docs.find((file) => file.id === id)?.alt)
    expect([alts, problems.at(-1)]).toEqual([
      ['图一　家长和教师共同签下约定', '插图 2：取得成效'],
      '图片 1 张没有替代文字，暂写为“插图 2：取得成效”，请在“图片与附件”里改成说明画面的一句话。',
    ])
  },
)

test.each<[PersonName | 'visitor', string, number]>([
  ['owner', 'entries', 200],
  ['owner', 'column-posts', 403],
  ['editor', 'column-posts', 200],
  ['editor', 'entries', 403],
  ['secretary', 'entries', 403],
  ['admin', 'column-posts', 403],
  ['visitor', 'entries', 401],
])('%s may import into %s: %i', async (person, collection, expected) => {
  const { status } = await bring(person, await wordFile('libreoffice-seal'), { collection, fill: false })
  expect(status).toBe(expected)
})

test('a school imports into its own draft, not into what it has handed in, nor into another’s', async () => {
  const campaign = await makeCampaign(world.payload, 'submission')
  const draft = await makeEntry(world.payload, campaign, world.town.schools.lotus)
  const handedIn = await makeEntry(world.payload, campaign, world.town.schools.lotus, { status: 'submitted' })
  const bytes = await wordFile('libreoffice-seal')
  const into = async (person: PersonName, id: string) =>
    bring(person, bytes, { collection: 'entries', fill: true, id })
  expect([
    (await into('owner', draft.id)).status,
    told(await into('owner', handedIn.id)),
    told(await into('rival', draft.id)),
  ]).toEqual([
    200,
    [409, '作品已经提交，内容已锁定，不能再导入；如需修改，请联系退回。', 'status'],
    [404, '找不到这件作品，可能已被删除，或不在您的权限之内。', undefined],
  ])
})

const other = (what: string) =>
  `这其实是 ${what}，只是扩展名写成了 docx；请用 Word 或 WPS 打开，另存为 docx 后重新上传。`

test.each<[string, () => Buffer | Promise<Buffer>, string]>([
  [
    'an old .doc',
    () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2000)]),
    '这是旧的 doc 格式，请用 Word 或 WPS 打开，另存为 docx 后重新上传。',
  ],
  [
    'a document with a password',
    () =>
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(1000),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
    '这份 Word 文档加了密码，无法读取；请在原软件里取消密码，另存为 docx 后重新上传。',
  ],
  ['a web page', () => Buffer.from('<html><body>题目</body></html>'), other('网页（HTML）文件')],
  ['rich text', () => Buffer.from('{\\rtf1 a}'), other('RTF 文件')],
  ['a PDF', () => Buffer.from('%PDF-1.7'), other('PDF 文件')],
  [
    'a workbook',
    () => new JSZip().file('xl/workbook.xml', '<workbook/>').generateAsync({ type: 'nodebuffer' }),
    '这不是 Word 文档，请用原软件另存为 docx 后重新上传。',
  ],
  [
    'a document with macros',
    () => docxOf(line('一段。'), { parts: { 'word/vbaProject.bin': 'x' } }),
    '这份 Word 文档带有宏，为安全起见不能上传；请在原软件里另存为不带宏的 docx 后重新上传。',
  ],
])('%s is refused in one sentence, and leaves nothing behind', async (_, make, sentence) => {
  const before = await filesIn('entry-files', 'entries')
  const answer = await bring('owner', await make(), { collection: 'entries', fill: true })
  expect(told(answer)).toEqual([400, sentence, 'file'])
  expect(await filesIn('entry-files', 'entries')).toEqual(before)
})

test('a picture that cannot be taken leaves none of the others behind', async () => {
  const zip = await JSZip.loadAsync(await wordFile('word-canteen-ledger'))
  const names = Object.keys(zip.files).filter((name) => name.startsWith('word/media/'))
  const whole = await zip.file(names.at(-1) ?? '')?.async('nodebuffer')
  zip.file(names.at(-1) ?? '', whole?.subarray(0, 700) ?? '')
  const before = (await world.payload.count({ collection: 'entry-files' })).totalDocs
  const answer = await bring('owner', await zip.generateAsync({ type: 'nodebuffer' }), {
    collection: 'entries',
    fill: true,
  })
  expect([answer.status, (await world.payload.count({ collection: 'entry-files' })).totalDocs]).toEqual([
    400,
    before,
  ])
})

test('nothing sent, and more than is taken, are refused with what to do', async () => {
  const empty = new FormData()
  empty.append('_payload', JSON.stringify({ collection: 'entries', fill: false }))
  const none = await world.call('owner', 'POST', '/api/actions/import-document', empty)
  const large = await bring('owner', Buffer.alloc(21 * 2 ** 20), { collection: 'entries', fill: false })
  const larger = await bring('owner', Buffer.alloc(200 * 2 ** 20), { collection: 'entries', fill: false })
  expect([told(none), large.status, told(larger)]).toEqual([
    [400, '请选择要上传的文件。', 'file'],
    413,
    [413, '内容超过 22 MB 的上限，请压缩或拆分后再提交。', undefined],
  ])
})

test('pictures whose form was never saved are cleared after a month; those that a draft shows or somebody has changed stay', async () => {
  const brought = async (
    name: Parameters<typeof wordFile>[0],
  ): Promise<{ blocks: TextNode[]; id: string }> => {
    const { body } = await bring('editor', await withOwnPicture(name), {
      collection: 'column-posts',
      fill: true,
    })
    const [id = ''] = picturesIn({ type: 'root', children: body.blocks })
    return { blocks: body.blocks, id }
  }
  const [left, saved, changed] = [
    await brought('libreoffice-odt-receipts'),
    await brought('libreoffice-rtf-receipts'),
    await brought('libreoffice-doc-receipts'),
  ]
  const column = { name: '工作动态', slug: 'news', rhythmDays: 14, order: 0 }
  const { id: columnId } = await world.payload.create({ collection: 'columns', data: column, depth: 0 })
  const text = { title: '票据', slug: 'receipts', summary: '票据', source: '教育局', column: columnId }
  const post = await world.call('editor', 'POST', '/api/column-posts?draft=true', {
    ...text,
    body: rootOf(saved.blocks),
  })
  expect(post.status).toBe(201)
  await world.call('editor', 'PATCH', `/api/media/${changed.id}`, { alt: '公示栏' })
  const there = async () => {
    const where = { id: { in: [left.id, saved.id, changed.id] } }
    const { docs } = await world.payload.find({ collection: 'media', where, depth: 0 })
    return [left, saved, changed].map(({ id }) => docs.some((file) => file.id === id))
  }
  const afterDays = (days: number) => clearLeftovers(world.payload, new Date(Date.now() + days * 86_400_000))
  await afterDays(29)
  expect(await there()).toEqual([true, true, true])
  await afterDays(31)
  expect(await there()).toEqual([false, true, true])
  await world.call('editor', 'PATCH', `/api/column-posts/${post.body.doc.id}?draft=true`, { body: null })
  await afterDays(31)
  expect(await there()).toEqual([false, true, true])
})
