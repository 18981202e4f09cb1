import { Refusal } from './refusal'

/** Where a score sheet can stand; what leads from one to another is in `transitions`. */
export const sheetStatuses = ['assigned', 'started', 'submitted', 'recused', 'abstained', 'void'] as const

export type SheetStatus = (typeof sheetStatuses)[number]

/** What people call each status. */
export const sheetStatusLabels: Record<SheetStatus, string> = {
  assigned: '待评',
  started: '评审中',
  submitted: '已提交',
  recused: '已回避',
  abstained: '已弃权',
  void: '作废',
}

export type SheetAction = 'save' | 'submit' | 'recuse' | 'abstain' | 'void'

/**
 * What each action makes of a score sheet, by its status: once submitted, it is locked and can only be void. A sheet
 * abstained from is no mark, never a zero, and can only be void as well.
 */
export const transitions: Record<SheetAction, Partial<Record<SheetStatus, SheetStatus>>> = {
  save: { assigned: 'started', started: 'started' },
  submit: { assigned: 'submitted', started: 'submitted' },
  recuse: { assigned: 'recused', started: 'recused' },
  abstain: { assigned: 'abstained', started: 'abstained' },
  void: { assigned: 'void', started: 'void', submitted: 'void', abstained: 'void' },
}

/** The status an action brings a score sheet to; throws Refusal `conflict` when the sheet is closed to it. */
export function moveSheet(status: SheetStatus, action: SheetAction): SheetStatus {
  const next = transitions[action][status]
  if (next) return next
  const label = sheetStatusLabels[status]
  throw new Refusal('conflict', `这份评分表${label}，不能再修改；如有疑问请联系评审秘书。`)
}

/** The seat by which an entry's sheets are told apart without naming the judge: A, B … Z, AA … for 0, 1 … 25, 26 …. */
export function seatOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : seatOf(Math.floor(index / 26) - 1) + last
}
