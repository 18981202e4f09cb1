import { Refusal } from '@cms/domain/refusal'
import {
  moveSheet,
  type SheetAction,
  seatOf,
  sheetStatuses,
  sheetStatusLabels,
  transitions,
} from '@cms/domain/sheet'
import { expect, test } from 'vitest'
import { refused } from './refused'

/** The status an action brings a sheet to, or a dash when it is refused. */
function outcome(status: (typeof sheetStatuses)[number], action: SheetAction): string {
  try {
    return moveSheet(status, action)
  } catch (error) {
    if (error instanceof Refusal && error.code === 'conflict') return '-'
    throw error
  }
}

test('each action is allowed from exactly these statuses', () => {
  const actions = Object.keys(transitions) as SheetAction[]
  const table = actions.map((action) => [action, ...sheetStatuses.map((status) => outcome(status, action))])
  expect([['', ...sheetStatuses], ...table]).toEqual([
    ['', 'assigned', 'started', 'submitted', 'recused', 'abstained', 'void'],
    ['save', 'started', 'started', '-', '-', '-', '-'],
    ['submit', 'submitted', 'submitted', '-', '-', '-', '-'],
    ['recuse', 'recused', 'recused', '-', '-', '-', '-'],
    ['abstain', 'abstained', 'abstained', '-', '-', '-', '-'],
    ['void', 'void', 'void', 'void', '-', 'void', '-'],
  ])
})

test.each([
  ['submitted', 'save', '这份评分表已提交，不能再修改；如有疑问请联系评审秘书。'],
  ['recused', 'submit', '这份评分表已回避，不能再修改；如有疑问请联系评审秘书。'],
  ['abstained', 'save', '这份评分表已弃权，不能再修改；如有疑问请联系评审秘书。'],
  ['void', 'recuse', '这份评分表作废，不能再修改；如有疑问请联系评审秘书。'],
] as const)('a %s sheet is closed to %s, and says so', (status, action, message) => {
  expect(refused(() => moveSheet(status, action))).toEqual({ code: 'conflict', message })
})

test('every status has its Chinese label', () => {
  expect(sheetStatuses.map((status) => sheetStatusLabels[status])).toEqual([
    '待评',
    '评审中',
    '已提交',
    '已回避',
    '已弃权',
    '作废',
  ])
})

test('seats are lettered, and after Z with two letters', () => {
  expect([0, 1, 25, 26, 27, 51, 52, 701, 702].map(seatOf)).toEqual([
    'A',
    'B',
    'Z',
    'AA',
    'AB',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
  ])
})
