import { Refusal } from '../domain/refusal'
import type { Package } from './open-package'

/** Throws Refusal `invalid` when cells of a workbook are taken from other files, which nobody here has. */
export function requireOwnCells(parts: Package): void {
  if (![...parts.keys()].some((part) => part.toLowerCase().startsWith('xl/externallinks/'))) return
  throw new Refusal(
    'invalid',
    '这份 Excel 工作簿引用了别的文件里的数据；请在 Excel 或 WPS 的“数据—编辑链接”里断开链接，另存后重新上传。',
    'file',
  )
}
