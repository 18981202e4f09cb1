import { Refusal } from '../refusal'
import { type ContestExport, exportFormat } from './contest-export'
import { type Receipt, receiptFormat } from './receipt'

/**
 * Reads a file that the system made, by the format it names; what it holds beyond that is for `checkReceipt` and
 * `verifyExport` to find. Throws Refusal `invalid` when it is no JSON or names no format known here.
 */
export function readProofFile(text: string): Receipt | ContestExport {
  const value = parsed(text)
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : null
  if (format === receiptFormat || format === exportFormat) return value as Receipt | ContestExport
  throw new Refusal('invalid', '这个文件不是本系统的存证文件或全部数据文件，请选择下载的原文件。')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new Refusal('invalid', '这个文件的内容不完整，或者不是 JSON 文件，请重新下载后再试。')
  }
}
