import { cleanPdf } from '@cms/office/clean-pdf'
import { readPdf } from '@cms/office/read-pdf'
import { PDFDict, PDFDocument, PDFName, PDFString } from 'pdf-lib'
import { expect, test } from 'vitest'
import { refusedLater } from './refused-later'
import { everythingIn, hidden, pages, plainPdf, samplePdf } from './sample-pdf'

const sample = await samplePdf()
const cleaned = await cleanPdf(sample)
const before = await everythingIn(sample)
const after = await everythingIn(cleaned.bytes)

test.each(Object.entries(hidden))('%s stands in the PDF handed in and not in the cleaned one', (_, words) => {
  expect([before.includes(words), after.includes(words)]).toEqual([true, false])
})

test('the pages read as before, and say nothing else', async () => {
  const { pages: texts, properties, unread } = await readPdf(cleaned.bytes)
  expect([texts.map((text) => text.trim()), properties, unread]).toEqual([pages, {}, []])
})

test('the PDF handed in reads with what it says about itself', async () => {
  const { properties } = await readPdf(sample)
  expect(properties).toEqual({
    作者: '韦明远',
    标题: '莲浦小学申报稿',
    关键词: '莲浦关键词',
    制作程序: 'WPS of Lianpu',
    转换程序: 'PDFKit',
    'XMP dc:creator': '覃芳菲',
    附件: '莲浦名单.txt',
    目录书签: '莲浦目录',
    批注人: '陆主任',
    批注: '请莲浦的老师改一下、莲浦公章',
  })
})

test('what was taken out is listed for the clerk', () => {
  expect(cleaned.removed).toEqual([
    '图片拍摄信息',
    '外部链接',
    '批注',
    '文件属性',
    '标记结构',
    '目录书签',
    '编辑软件的数据',
    '脚本',
    '自动执行的动作',
    '表单',
    '附件',
  ])
})

test('an ordinary PDF loses only its properties', async () => {
  const { bytes, removed } = await cleanPdf(await plainPdf('食堂账本'))
  expect([removed, (await readPdf(bytes)).pages]).toEqual([['文件属性'], ['食堂账本']])
})

test('a filled-in field and a typed-on text stay on the page, a stamp, a signature and a hidden text do not', () => {
  const colours = {
    field: '1 0 0 rg',
    typed: '0 1 1 rg',
    signature: '0 1 0 rg',
    stamp: '0 0 1 rg',
    hidden: '1 1 0 rg',
  }
  const stays = (text: string) =>
    Object.entries(colours)
      .filter(([, colour]) => text.includes(`${colour} 0 0 10 10 re`))
      .map(([name]) => name)
  expect([stays(before), stays(after)]).toEqual([Object.keys(colours), ['field', 'typed']])
})

test('what a field shows is drawn into its box', () => {
  expect(after).toContain('2 0 0 4 20 20 cm')
})

test('a link to another page stays, a link outward does not', async () => {
  const [first] = (await PDFDocument.load(cleaned.bytes)).getPages()
  const annotations = first?.node.Annots()?.asArray() ?? []
  const link = annotations[0] instanceof PDFDict ? annotations[0] : first?.doc.context.lookup(annotations[0])
  expect(annotations.length).toBe(1)
  expect(link instanceof PDFDict && link.keys().map((key) => key.decodeText())).toEqual([
    'Type',
    'Subtype',
    'Border',
    'Dest',
    'Rect',
  ])
})

test('the same PDF gives the same bytes, another one another identifier', async () => {
  expect((await cleanPdf(sample)).bytes).toEqual(cleaned.bytes)
  const again = await cleanPdf(cleaned.bytes)
  expect([again.removed, again.bytes]).toEqual([[], cleaned.bytes])
  const identifierOf = async (bytes: Uint8Array) =>
    (await PDFDocument.load(bytes)).context.trailerInfo.ID?.toString()
  const other = await cleanPdf(await plainPdf('食堂账本'))
  expect((await identifierOf(other.bytes)) === (await identifierOf(cleaned.bytes))).toBe(false)
})

test('a page without text is reported as unread', async () => {
  const document = await PDFDocument.load(await plainPdf('食堂账本'))
  document.addPage()
  expect((await readPdf(await document.save())).unread).toEqual([2])
})

test('a page in a font that does not name its characters is reported as unread', async () => {
  const document = await PDFDocument.load(await plainPdf('食堂账本'))
  const { context } = document
  const system = { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('GB1'), Supplement: 4 }
  const inner = context.obj({
    Type: 'Font',
    Subtype: 'CIDFontType0',
    BaseFont: 'STSong',
    CIDSystemInfo: system,
  })
  const font = context.obj({
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: 'STSong',
    Encoding: 'GBK-EUC-H',
    DescendantFonts: [context.register(inner)],
  })
  const page = document.addPage()
  page.node.setFontDictionary(PDFName.of('F9'), context.register(font))
  page.node.set(PDFName.of('Contents'), context.register(context.stream('BT /F9 12 Tf <c1abc6d6> Tj ET')))
  expect((await readPdf(await document.save())).unread).toEqual([2])
})

const broken = '这份 PDF 已损坏，打不开；请用原软件重新导出 PDF 后上传。'
const locked = '这份 PDF 加了密码或编辑限制，无法检查；请在原软件里取消密码和限制，重新导出 PDF 后上传。'

test.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
  ['nothing', () => new Uint8Array(), broken],
  ['a text that calls itself a PDF', () => Buffer.from('%PDF-1.7\nhello'), broken],
  ['the first quarter of a PDF', () => sample.slice(0, sample.length / 4), broken],
  ['a PDF with a password', () => plainPdf('食堂', { userPassword: 'a', ownerPassword: 'b' }), locked],
  ['a PDF that may be read but not changed', () => plainPdf('食堂', { ownerPassword: 'b' }), locked],
])('%s is refused with what to do', async (_, make, message) => {
  const bytes = await make()
  const refusal = { code: 'invalid', message, field: 'file' }
  expect(await refusedLater(cleanPdf(bytes))).toEqual(refusal)
  expect(await refusedLater(readPdf(bytes))).toEqual(refusal)
})
