import { plainId } from './plain-text'
import type { CellContent } from './table'

/** Excel keeps so many digits of a number; the rest become zeros (domain.md §4.1). */
const kept = 15

/** Mobile telephones have eleven digits, and never a zero before them. */
const mobile = /^1\d{10}$/

/**
 * A code, telephone or user name as text. A cell that Excel holds as a number has lost its leading zeros, and beyond
 * fifteen digits its tail: but for a mobile telephone it is refused with the reason.
 */
export function readId(content: CellContent): { id: string } | { fault: string } {
  if (typeof content === 'number') return fromNumber(content)
  const id = plainId(content instanceof Date ? '' : String(content ?? ''))
  if (/^\d+(\.\d+)?e\+?\d+$/i.test(id))
    return { fault: `“${id}”是科学计数法，后面的数字已经丢失，请把这一列设为文本后重新填写。` }
  return { id }
}

function fromNumber(content: number): { id: string } | { fault: string } {
  if (!Number.isInteger(content) || content < 0 || content >= 10 ** kept)
    return { fault: '超过 15 位的数字，Excel 已把末尾改成 0，请把这一列设为文本后重新填写。' }
  const id = String(content)
  if (mobile.test(id)) return { id }
  return { fault: `“${id}”在 Excel 里是数字，开头的 0 可能已经丢失，请把这一列设为文本后重新填写。` }
}
