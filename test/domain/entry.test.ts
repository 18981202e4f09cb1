import {
  checkLimits,
  countCharacters,
  type EntryAction,
  entryStatuses,
  entryStatusLabels,
  isFrozen,
  moveEntry,
  transitions,
} from '@cms/domain/entry'
import { Refusal } from '@cms/domain/refusal'
import { expect, test } from 'vitest'
import { refused } from './refused'

/** The status an action brings an entry to, or a dash when it is refused. */
function outcome(status: (typeof entryStatuses)[number], action: EntryAction): string {
  try {
    return moveEntry(status, action)
  } catch (error) {
    if (error instanceof Refusal && error.code === 'conflict') return '-'
    throw error
  }
}

test('each action is allowed from exactly these statuses', () => {
  const actions = Object.keys(transitions) as EntryAction[]
  const table = actions.map((action) => [action, ...entryStatuses.map((status) => outcome(status, action))])
  expect([['', ...entryStatuses], ...table]).toEqual([
    ['', 'draft', 'submitted', 'returned', 'accepted', 'rejected', 'withdrawn'],
    ['submit', 'submitted', '-', 'submitted', '-', '-', '-'],
    ['return', '-', 'returned', '-', 'returned', 'returned', '-'],
    ['accept', '-', 'accepted', '-', '-', 'accepted', '-'],
    ['reject', '-', 'rejected', '-', 'rejected', '-', '-'],
    ['withdraw', '-', 'withdrawn', 'withdrawn', 'withdrawn', '-', '-'],
  ])
})

test.each([
  ['submitted', 'submit', '作品当前为“已提交”，不能提交；如需修改请联系评审秘书退回。'],
  ['withdrawn', 'submit', '作品当前为“已撤回”，不能提交；如需参评请联系评审秘书。'],
  ['draft', 'accept', '作品当前为“草稿”，不能通过审查；请先由学校提交。'],
  ['returned', 'reject', '作品当前为“已退回”，不能判为不通过；请等学校修改后重新提交。'],
  ['rejected', 'withdraw', '作品当前为“未通过审查”，不能撤回；如有疑问请联系评审秘书。'],
  ['accepted', 'submit', '作品当前为“通过审查”，不能提交；如需更正请由评审秘书退回。'],
  ['draft', 'return', '作品当前为“草稿”，不能退回；请先由学校提交。'],
] as const)('from %s, %s is refused with what to do', (status, action, message) => {
  expect(refused(() => moveEntry(status, action))).toEqual({ code: 'conflict', message })
})

test('only a draft and a returned entry are open to the school', () => {
  expect(entryStatuses.filter((status) => !isFrozen(status))).toEqual(['draft', 'returned'])
})

test('every status has its Chinese label', () => {
  expect(entryStatuses.map((status) => entryStatusLabels[status])).toEqual([
    '草稿',
    '已提交',
    '已退回',
    '通过审查',
    '未通过审查',
    '已撤回',
  ])
})

const limits = { maxCharacters: 5, maxImages: 2, maxAttachments: 1 }

test('an entry at its limits is accepted', () => {
  expect(checkLimits({ text: '五个字。好', images: 2, attachments: 1 }, limits)).toBe(undefined)
})

test.each([
  [
    'text',
    { text: '这里有六个字', images: 0, attachments: 0 },
    '正文共 6 字，超过 5 字的上限，请删减 1 字。',
  ],
  ['images', { text: '', images: 3, attachments: 0 }, '图片共 3 张，最多 2 张，请删减。'],
  ['attachments', { text: '', images: 0, attachments: 2 }, '附件共 2 个，最多 1 个，请删减。'],
] as const)('an entry with one too many in its %s is refused', (field, contents, message) => {
  expect(refused(() => checkLimits(contents, limits))).toEqual({ code: 'invalid', message, field })
})

test.each([
  ['nothing', '', 0],
  ['only spaces', ' \n\t　', 0],
  ['Chinese characters', '清廉学校', 4],
  ['full-width punctuation', '食堂账本，天天晒！', 9],
  ['Chinese quotes, dash and dots', '“清源”——……·', 9],
  ['a year', '2026年', 2],
  ['a number with decimals and a sign', '增长3.5%', 3],
  ['English words', 'clean campus', 2],
  ['words and characters together', '用Excel和Word', 4],
  ['an English word with marks', 'e-mail, please', 2],
  ['full-width digits', '２０２６', 4],
  ['lines', '第一行\n第二行', 6],
  ['characters outside the basic plane', '𠮷野家', 3],
  ['zero-width spaces', '清\u200b风\ufeff', 2],
  ['Japanese and Korean letters', 'カナ한글', 4],
])('the count of %s', (_, text, count) => {
  expect(countCharacters(text)).toBe(count)
})
