import { PDFArray, PDFDict, PDFName, type PDFObject, PDFStream } from 'pdf-lib'
import { Refusal } from '../domain/refusal'
import { loadPdf } from './load-pdf'
import { keepWords } from './pdf-streams'

/** Actions that run a script or a program, or take data from a file. */
const running = ['JavaScript', 'Launch', 'ImportData']

/** Names of what holds scripts; a form of the XFA kind is a program of its own. */
const scripted = ['JavaScript', 'XFA']

/**
 * Throws Refusal `invalid` when a PDF can run scripts or programs, and as `loadPdf` and `keepWords`.
 */
export async function requireHarmlessPdf(bytes: Uint8Array): Promise<void> {
  const { context } = await loadPdf(bytes)
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (runs(object instanceof PDFStream ? object.dict : object))
      throw new Refusal(
        'invalid',
        '这份 PDF 带有脚本或会运行程序的动作，为安全起见不能上传；请用“打印”重新存成 PDF 后上传。',
        'file',
      )
  }
  keepWords(context)
}

/** Actions and names may stand within other dictionaries and arrays, without an object of their own. */
function runs(object: PDFObject): boolean {
  if (object instanceof PDFArray) return object.asArray().some(runs)
  if (!(object instanceof PDFDict)) return false
  const action = object.get(PDFName.of('S'))
  if (action instanceof PDFName && running.includes(action.decodeText())) return true
  if (scripted.some((name) => object.has(PDFName.of(name)))) return true
  return object.values().some(runs)
}
