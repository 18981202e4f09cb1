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
