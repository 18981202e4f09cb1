import { PDFDocument } from 'pdf-lib'
import { Refusal } from '../domain/refusal'
import { boundedPdf, OverfullPdf } from './bounded-pdf'

/** What a locked PDF is refused with. */
export const lockedPdf = () =>
  new Refusal(
    'invalid',
    '这份 PDF 加了密码或编辑限制，无法检查；请在原软件里取消密码和限制，重新导出 PDF 后上传。',
    'file',
  )

/** What a PDF that cannot be read is refused with. */
export const brokenPdf = () =>
  new Refusal('invalid', '这份 PDF 已损坏，打不开；请用原软件重新导出 PDF 后上传。', 'file')

/** What a PDF that unpacks into too much is refused with. */
export const overfullPdf = () =>
  new Refusal('too-large', '这份 PDF 解开后内容太多，无法检查；请用“打印”重新存成 PDF 后上传。', 'file')

/** Opens a PDF for cleaning; throws Refusal `invalid` when it is locked, broken or without pages, `too-large` as `boundedPdf`. */
export async function loadPdf(bytes: Uint8Array): Promise<PDFDocument> {
  const document = await documentIn(bytes).catch((error: unknown) => {
    if (error instanceof OverfullPdf) throw overfullPdf()
  })
  const encrypted = document?.isEncrypted ?? Buffer.from(bytes).includes('/Encrypt')
  if (encrypted) throw lockedPdf()
  if (document && hasPages(document)) return document
  throw brokenPdf()
}

/** As `PDFDocument.load` does, whose parser is not to be chosen: encrypted or not, and with the properties left as they are. */
async function documentIn(bytes: Uint8Array): Promise<PDFDocument> {
  const context = await boundedPdf(bytes)
  return Reflect.construct(PDFDocument, [context, true, false])
}

function hasPages(document: PDFDocument): boolean {
  try {
    return document.getPageCount() > 0
  } catch {
    return false
  }
}
