import { PDFDocument } from 'pdf-lib'
import { Refusal } from '../domain/refusal'

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

/** Opens a PDF for cleaning; throws Refusal `invalid` when it is locked, broken or without pages. */
export async function loadPdf(bytes: Uint8Array): Promise<PDFDocument> {
  const options = { updateMetadata: false, throwOnInvalidObject: true, ignoreEncryption: true }
  const document = await PDFDocument.load(bytes, options).catch(() => undefined)
  const encrypted = document?.isEncrypted ?? Buffer.from(bytes).includes('/Encrypt')
  if (encrypted) throw lockedPdf()
  if (document && hasPages(document)) return document
  throw brokenPdf()
}

function hasPages(document: PDFDocument): boolean {
  try {
    return document.getPageCount() > 0
  } catch {
    return false
  }
}
