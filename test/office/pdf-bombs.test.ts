import { deflateSync } from 'node:zlib'
import { readPdf } from '@cms/office/read-pdf'
import { requireHarmless } from '@cms/office/require-harmless'
import { PDFDict, PDFDocument, PDFName, PDFRawStream, StandardFonts } from 'pdf-lib'
import { expect, test } from 'vitest'
import { refusedLater } from './refused-later'
import { plainPdf } from './sample-pdf'

const overfull = {
  code: 'too-large',
  message: '这份 PDF 解开后内容太多，无法检查；请用“打印”重新存成 PDF 后上传。',
  field: 'file',
}

/** A PDF of a page that says “A”, after something is done to it. */
async function pdfWith(change: (document: PDFDocument) => void): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  document.addPage().drawText('A', { font })
  await document.flush()
  change(document)
  return document.save({ useObjectStreams: false })
}

const streamOf = (document: PDFDocument, told: Record<string, string | string[]>, contents: Uint8Array) =>
  document.context.register(PDFRawStream.of(document.context.obj(told), contents))

/** Puts a stream before what the page draws. */
function drawFirst(
  document: PDFDocument,
  told: Record<string, string | string[]>,
  contents: Uint8Array,
): void {
  const { node } = document.getPage(0)
  const drawn = node.normalizedEntries().Contents?.asArray() ?? []
  node.set(PDFName.of('Contents'), document.context.obj([streamOf(document, told, contents), ...drawn]))
}

const spaces = Buffer.alloc(100 * 2 ** 20, ' ')
const packed = deflateSync(spaces)

test.each<[string, Record<string, string | string[]>, Uint8Array]>([
  ['deflated', { Filter: 'FlateDecode' }, packed],
  ['deflated twice', { Filter: ['FlateDecode', 'FlateDecode'] }, deflateSync(packed)],
  ['deflated by a name that only readers take', { F: 'Fl' }, packed],
  ['written as runs', { Filter: 'RunLengthDecode' }, Buffer.alloc(2 * 2 ** 20, Buffer.from([129, 32]))],
])(
  'a page that unpacks into far more than it is, %s, is refused at upload and never read',
  async (_, told, contents) => {
    const bomb = await pdfWith((document) => drawFirst(document, told, contents))
    expect(await refusedLater(requireHarmless(bomb, 'application/pdf'))).toEqual(overfull)
    expect(await refusedLater(readPdf(bomb))).toEqual(overfull)
  },
)

test('many streams that are too much together only are refused, few are read', async () => {
  const part = deflateSync(spaces.subarray(0, 8 * 2 ** 20))
  const parts = (count: number) =>
    pdfWith((document) => {
      for (let index = 0; index < count; index += 1) streamOf(document, { Filter: 'FlateDecode' }, part)
    })
  expect((await readPdf(await parts(3))).pages).toEqual(['A'])
  expect(await refusedLater(readPdf(await parts(9)))).toEqual(overfull)
})

test('a picture may unpack to anything: whoever reads the words needs none', async () => {
  const size = { Width: '10000', Height: '10000', ColorSpace: 'DeviceGray', BitsPerComponent: '8' }
  const picture = await pdfWith((document) => {
    streamOf(document, { ...size, Type: 'XObject', Subtype: 'Image', Filter: 'FlateDecode' }, packed)
  })
  expect(await requireHarmless(picture, 'application/pdf')).toBe(undefined)
  expect((await readPdf(picture)).pages).toEqual(['A'])
})

/** The font of the page, and where the page names it. */
function fontOf(document: PDFDocument): PDFDict {
  const fonts = document.getPage(0).node.normalizedEntries().Font
  return fonts.lookup(fonts.keys()[0] ?? PDFName.of(''), PDFDict)
}

/** Forms of which each draws the next ten times, and the last a letter. */
function drawForms(document: PDFDocument): void {
  const { context } = document
  const form = { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 1, 1] }
  const letter = context.stream('BT /F 1 Tf (A) Tj ET', {
    ...form,
    Resources: { Font: { F: fontOf(document) } },
  })
  let inner = context.register(letter)
  for (let depth = 0; depth < 9; depth += 1) {
    const drawing = context.stream('/In Do '.repeat(10), { ...form, Resources: { XObject: { In: inner } } })
    inner = context.register(drawing)
  }
  document.getPage(0).node.setXObject(PDFName.of('In'), inner)
  drawFirst(document, {}, Buffer.from('/In Do '))
}

/** A font that names sixteen million characters, twenty times. */
function claimCharacters(document: PDFDocument): void {
  const claims = '1 beginbfrange <000000> <ffffff> <0041> endbfrange\n'.repeat(20)
  const map = document.context.stream(`1 begincodespacerange <000000> <ffffff> endcodespacerange ${claims}`)
  fontOf(document).set(PDFName.of('ToUnicode'), document.context.register(map))
}

test.each<[string, (document: PDFDocument) => void]>([
  ['forms within forms', drawForms],
  ['a font with endless characters', claimCharacters],
])('a page of %s is given up in time, while others are served; the next is read', async (_, change) => {
  const bomb = await pdfWith(change)
  let served = 0
  const others = setInterval(() => {
    served += 1
  }, 50)
  expect(await refusedLater(readPdf(bomb, 2000))).toEqual(overfull)
  clearInterval(others)
  expect(served).toBeGreaterThan(10)
  expect((await readPdf(await plainPdf('食堂账本'))).pages.map((page) => page.trim())).toEqual(['食堂账本'])
})
