import { deflateSync } from 'node:zlib'
import { requireHarmless } from '@cms/office/require-harmless'
import { PDFDocument, PDFName, PDFString } from 'pdf-lib'
import { expect, test } from 'vitest'
import { pdf } from '../support/make'
import { refusedLater } from './refused-later'
import { docxOf, line } from './word-files'

/** A PDF of one page to which something is done; in object streams, as most programs write it. */
async function pdfWith(change: (document: PDFDocument) => void): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  document.addPage()
  change(document)
  return document.save({ useObjectStreams: true })
}

const running = {
  code: 'invalid',
  message: '这份 PDF 带有脚本或会运行程序的动作，为安全起见不能上传；请用“打印”重新存成 PDF 后上传。',
  field: 'file',
}

test.each<[string, (document: PDFDocument) => void]>([
  ['a script at opening', (document) => document.addJavaScript('open', 'app.alert(1)')],
  [
    'a script on its first page',
    (document) =>
      document
        .getPage(0)
        .node.set(
          PDFName.of('AA'),
          document.context.obj({ O: { S: 'JavaScript', JS: PDFString.of('app.alert(1)') } }),
        ),
  ],
  [
    'a program to launch',
    (document) =>
      document.catalog.set(
        PDFName.of('OpenAction'),
        document.context.obj({ S: 'Launch', F: PDFString.of('cmd.exe') }),
      ),
  ],
  [
    'a script behind a comment that stands in the list itself',
    (document) =>
      document
        .getPage(0)
        .node.set(
          PDFName.of('Annots'),
          document.context.obj([{ A: { S: 'JavaScript', JS: PDFString.of('app.alert(1)') } }]),
        ),
  ],
  [
    'a script that follows opening a page',
    (document) =>
      document.catalog.set(
        PDFName.of('OpenAction'),
        document.context.obj({ S: 'GoTo', Next: [{ S: 'JavaScript', JS: PDFString.of('app.alert(1)') }] }),
      ),
  ],
  [
    'a form that is a program',
    (document) => document.catalog.set(PDFName.of('AcroForm'), document.context.obj({ XFA: [] })),
  ],
])('a PDF with %s is refused', async (_, change) => {
  expect(await refusedLater(requireHarmless(await pdfWith(change), 'application/pdf'))).toEqual(running)
})

test.each<[string, () => Promise<Uint8Array>]>([
  ['a scan', pdf],
  [
    'a PDF that opens at a page',
    () =>
      pdfWith((document) =>
        document.catalog.set(
          PDFName.of('OpenAction'),
          document.context.obj([document.getPage(0).ref, 'Fit']),
        ),
      ),
  ],
])('%s is not', async (_, make) => {
  expect(await requireHarmless(await make(), 'application/pdf')).toBe(undefined)
})

const overfull = {
  code: 'too-large',
  message: '这份 PDF 解开后内容太多，无法检查；请用“打印”重新存成 PDF 后上传。',
  field: 'file',
}

const broken = {
  code: 'invalid',
  message: '这份 PDF 已损坏，打不开；请用原软件重新导出 PDF 后上传。',
  field: 'file',
}

/** A PDF whose objects are packed into streams, each given by what it says of itself and its text. */
const packed = (...streams: [string, string][]) =>
  Buffer.concat([
    Buffer.from('%PDF-1.7\n'),
    ...streams.flatMap(([told, text], index) => {
      const data = deflateSync(text)
      const head = `${index + 10} 0 obj\n<</Filter/FlateDecode/Length ${data.length}${told}>>stream\n`
      return [Buffer.from(head), data, Buffer.from('\nendstream\nendobj\n')]
    }),
    Buffer.from('startxref\n9\n%%EOF\n'),
  ])

const catalog = [
  '<</Type/Catalog/Pages 2 0 R>>',
  '<</Type/Pages/Kids[3 0 R]/Count 1>>',
  '<</Type/Page/Parent 2 0 R>>',
]
const header = `1 0 2 ${catalog[0]?.length} 3 ${catalog.slice(0, 2).join('').length} `
const objects: [string, string] = [`/Type/ObjStm/N 3/First ${header.length}`, header + catalog.join('')]
const megabytes = (count: number) => ' '.repeat(count * 2 ** 20)

test('a PDF whose objects unpack into far more than it is is refused at once, one with little in it is not', async () => {
  const references = '/Type/XRef/Root 1 0 R/Size 4/W[1 2 1]'
  const harmless = packed(objects, [references, 'x'])
  const bombs = [
    packed(objects, ['/Type/ObjStm/N 0/First 0', megabytes(60)], [references, '']),
    packed(
      objects,
      ...Array.from({ length: 9 }, (): [string, string] => ['/#54ype/Obj#53tm/N 0/First 0', megabytes(2)]),
    ),
  ]
  expect(await requireHarmless(harmless, 'application/pdf')).toBe(undefined)
  for (const bomb of bombs)
    expect(await refusedLater(requireHarmless(bomb, 'application/pdf'))).toEqual(overfull)
})

test('a PDF that claims endless cross-references is read without them', async () => {
  const claim = packed(objects, ['/Type/XRef/Root 1 0 R/Size 4/Index[0 4000000000]/W[1 2 1]', megabytes(40)])
  expect(await requireHarmless(claim, 'application/pdf')).toBe(undefined)
})

test('a PDF that has one object read over and over is refused', async () => {
  const places = Array.from({ length: 50_000 }, (_, index) => `${index + 20} 0 `).join('')
  const again = [`/Type/ObjStm/N 50000/First ${places.length}`, `${places}[${'0 '.repeat(500_000)}]`]
  const bomb = packed(objects, again as [string, string], ['/Type/XRef/Root 1 0 R/Size 4/W[1 2 1]', ''])
  expect(await refusedLater(requireHarmless(bomb, 'application/pdf'))).toEqual(broken)
})

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

test('a Word document with macros is refused, one without is not', async () => {
  const macros = await docxOf(line('一段。'), { parts: { 'word/vbaProject.bin': 'x' } })
  expect([
    (await refusedLater(requireHarmless(macros, word)))?.message,
    await requireHarmless(await docxOf(line('一段。')), word),
  ]).toEqual([
    '这份 Word 文档带有宏，为安全起见不能上传；请在原软件里另存为不带宏的 docx 后重新上传。',
    undefined,
  ])
})
