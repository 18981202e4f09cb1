import { openPackage, type PackageKind, wordPackage, workbookPackage } from '@cms/office/open-package'
import { requireNoMacros } from '@cms/office/require-no-macros'
import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { processorTime } from '../support/processor-time'
import { refusedLater } from './refused-later'

const utf8 = (text: string) => new TextEncoder().encode(text)

/** The beginning of a compound file with a stream of that name in its directory. */
const compoundFile = (stream: string) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(1016),
    Buffer.from(`Root Entry\0${stream}\0`, 'utf16le'),
  ])

const zipOf = (files: Record<string, string | Uint8Array>) => {
  const zip = new JSZip()
  for (const [name, content] of Object.entries(files)) zip.file(name, content)
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', compressionOptions: { level: 1 } })
}

const disguised = (what: string, extension: string) =>
  `这其实是 ${what}，只是扩展名写成了 ${extension}；请用 Word 或 WPS 打开，另存为 ${extension} 后重新上传。`

test.each<[string, Uint8Array, PackageKind, string]>([
  [
    'an old .doc renamed',
    compoundFile('WordDocument'),
    wordPackage,
    '这是旧的 doc 格式，请用 Word 或 WPS 打开，另存为 docx 后重新上传。',
  ],
  [
    'an old .xls renamed',
    compoundFile('Workbook'),
    workbookPackage,
    '这是旧的 xls 格式，请用 Word 或 WPS 打开，另存为 xlsx 后重新上传。',
  ],
  [
    'a document with a password',
    compoundFile('EncryptedPackage'),
    wordPackage,
    '这份 Word 文档加了密码，无法读取；请在原软件里取消密码，另存为 docx 后重新上传。',
  ],
  [
    'a web page',
    utf8('\ufeff<html><body>题目</body></html>'),
    wordPackage,
    disguised('网页（HTML）文件', 'docx'),
  ],
  [
    'a web page saved as a workbook',
    utf8('<!DOCTYPE html>'),
    workbookPackage,
    disguised('网页（HTML）文件', 'xlsx'),
  ],
  [
    'a page saved as one file',
    utf8('MIME-Version: 1.0\r\n'),
    wordPackage,
    disguised('网页（HTML）文件', 'docx'),
  ],
  [
    'flat XML',
    utf8('<?xml version="1.0"?><w:wordDocument/>'),
    wordPackage,
    disguised('网页或 XML 文件', 'docx'),
  ],
  ['rich text', utf8('{\\rtf1\\ansi 题目}'), wordPackage, disguised('RTF 文件', 'docx')],
  ['a PDF', utf8('%PDF-1.7\n'), wordPackage, disguised('PDF 文件', 'docx')],
  [
    'half a file',
    Buffer.from('504b0304140000000800', 'hex'),
    workbookPackage,
    '这份 Excel 工作簿已损坏，打不开，请用原软件打开后另存为 xlsx，再重新上传。',
  ],
])('%s is refused with what to do instead', async (_, bytes, kind, message) => {
  expect(await refusedLater(openPackage(bytes, kind))).toEqual({ code: 'invalid', message, field: 'file' })
})

test('a document is opened into its parts', async () => {
  const parts = await openPackage(
    await zipOf({ 'word/document.xml': '<a/>', 'word/media/1.png': 'png' }),
    wordPackage,
  )
  expect([...parts].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])).toEqual([
    ['word/document.xml', '<a/>'],
    ['word/media/1.png', 'png'],
  ])
})

const bomb = {
  code: 'too-large',
  message: '这份 Word 文档解开后内容太多，请删去多余的图片和嵌入内容后重新上传。',
  field: 'file',
}

/** A zip of zeros that states another size for its one file. */
async function zeros(megabytes: number, stated?: number): Promise<Buffer> {
  const bytes = await zipOf({ 'word/document.xml': Buffer.alloc(megabytes * 2 ** 20) })
  const entry = bytes.lastIndexOf('PK\x01\x02', undefined, 'latin1')
  if (stated !== undefined) {
    bytes.writeUInt32LE(stated, entry + 24)
    bytes.writeUInt32LE(stated, 22)
  }
  return bytes
}

test('a bomb that says how large it is, is refused before it is unpacked', async () => {
  const bytes = await zeros(1, 3_000_000_000)
  expect(await refusedLater(openPackage(bytes, wordPackage))).toEqual(bomb)
})

test('a bomb that says it is small is stopped while it is unpacked, without holding what it would become', async () => {
  const bytes = await zeros(80, 1000)
  const before = process.memoryUsage().rss
  const began = processorTime()
  expect(await refusedLater(openPackage(bytes, wordPackage))).toEqual(bomb)
  expect(processorTime() - began).toBeLessThan(3000)
  expect((process.memoryUsage().rss - before) / 2 ** 20).toBeLessThan(150)
})

test.each([
  ['a program in it', { 'word/vbaProject.bin': 'x' }],
  [
    'its kind given away by its types',
    { '[Content_Types].xml': 'application/vnd.ms-word.document.macroEnabled.main+xml' },
  ],
])('a document with macros is refused by %s', async (_, files) => {
  const parts = await openPackage(await zipOf({ 'word/document.xml': '<a/>', ...files }), wordPackage)
  expect(() => requireNoMacros(parts, wordPackage)).toThrow(
    '这份 Word 文档带有宏，为安全起见不能上传；请在原软件里另存为不带宏的 docx 后重新上传。',
  )
})

test('a document without macros is not refused for them', async () => {
  const parts = await openPackage(await zipOf({ 'word/document.xml': '<a/>' }), wordPackage)
  expect(requireNoMacros(parts, wordPackage)).toBe(undefined)
})
