import { PDFDict, PDFName, PDFStream } from 'pdf-lib'
import { Refusal } from '../domain/refusal'
import { loadPdf } from './load-pdf'

/** Actions that run a script or a program, or take data from a file. */
const running = ['JavaScript', 'Launch', 'ImportData']

/**
 * Throws Refusal `invalid` when a PDF can run scripts or programs, and as `loadPdf`.
 */
export async function requireHarmlessPdf(bytes: Uint8Array): Promise<void> {
  const { context } = await loadPdf(bytes)
  for (const [, object] of context.enumerateIndirectObjects()) {
    const dictionary = object instanceof PDFStream ? object.dict : object
    if (dictionary instanceof PDFDict && runs(dictionary, 0))
      throw new Refusal(
        'invalid',
        '这份 PDF 带有脚本或会运行程序的动作，为安全起见不能上传；请用“打印”重新存成 PDF 后上传。',
        'file',
      )
  }
}

/** Actions and names may stand within other dictionaries, without an object of their own. */
function runs(dictionary: PDFDict, depth: number): boolean {
  const action = dictionary.get(PDFName.of('S'))
  if (action instanceof PDFName && running.includes(action.decodeText())) return true
  if (dictionary.has(PDFName.of('JavaScript'))) return true
  return depth < 8 && dictionary.values().some((value) => value instanceof PDFDict && runs(value, depth + 1))
}
