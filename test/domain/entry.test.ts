import {
  checkLimits,
  countCharacters,
  type EntryAction,
  type EntryContents,
  type EntryLimits,
  entryStatuses,
  entryStatusLabels,
  isFrozen,
  limitsOf,
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
    ['', 'draft', 'submitted', 'forwarded', 'returned', 'accepted', 'rejected', 'withdrawn'],
    ['submit', 'submitted', '-', '-', 'submitted', '-', '-', '-'],
    ['resubmit-forwarded', '-', '-', '-', 'forwarded', '-', '-', '-'],
    ['forward', '-', 'forwarded', '-', '-', '-', '-', '-'],
    ['take-back', '-', '-', 'submitted', '-', '-', '-', '-'],
    ['return', '-', 'returned', 'returned', '-', 'returned', 'returned', '-'],
    ['accept', '-', 'accepted', 'accepted', '-', '-', 'accepted', '-'],
    ['reject', '-', 'rejected', 'rejected', '-', 'rejected', '-', '-'],
    ['withdraw', '-', 'withdrawn', 'withdrawn', 'withdrawn', 'withdrawn', '-', '-'],
  ])
})

test.each([
  ['submitted', 'submit', '作品当前为“已提交”，不能提交；如需修改请联系县区或评审秘书退回。'],
  ['withdrawn', 'submit', '作品当前为“已撤回”，不能提交；如需参评请联系评审秘书。'],
  ['draft', 'resubmit-forwarded', '作品当前为“草稿”，不能重新提交；请先由学校提交。'],
  ['draft', 'forward', '作品当前为“草稿”，不能推荐；请先由学校提交。'],
  ['forwarded', 'forward', '作品当前为“已推荐”，不能推荐；如需修改请联系评审秘书退回。'],
  ['returned', 'forward', '作品当前为“已退回”，不能推荐；请等学校修改后重新提交。'],
  ['accepted', 'take-back', '作品当前为“通过审查”，不能取消推荐；如需更正请由评审秘书退回。'],
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
    '已推荐',
    '已退回',
    '通过审查',
    '未通过审查',
    '已撤回',
  ])
})

const limits: EntryLimits = {
  minCharacters: 3,
  maxCharacters: 5,
  maxImages: 2,
  maxAttachments: 1,
  maxVideoMinutes: 5,
  maxVideoMegabytes: 300,
}
const contents: EntryContents = { text: '四个字。', images: 0, attachments: 0 }

test.each<[string, EntryContents]>([
  ['at its most', { text: '五个字。好', images: 2, attachments: 1, video: { minutes: 5, megabytes: 300 } }],
  ['at its least', { text: '三个字', images: 0, attachments: 0, video: { minutes: 0.5, megabytes: 0.1 } }],
  ['without a video', { ...contents, video: null }],
])('an entry %s is accepted', (_, accepted) => {
  expect(checkLimits(accepted, limits)).toBe(undefined)
})

test.each<[string, Partial<EntryContents>, string, string]>([
  ['a character too many', { text: '这里有六个字' }, 'body', '正文共 6 字，超过 5 字的上限，请删减 1 字。'],
  ['a character too few', { text: '两字' }, 'body', '正文共 2 字，不到 3 字，请补写 1 字。'],
  ['no text at all', { text: ' ' }, 'body', '正文共 0 字，不到 3 字，请补写 3 字。'],
  ['an image too many', { images: 3 }, 'images', '图片共 3 张，最多 2 张，请删减。'],
  ['an attachment too many', { attachments: 2 }, 'attachments', '附件共 2 个，最多 1 个，请删减。'],
  [
    'a video that is too long',
    { video: { minutes: 5.1, megabytes: 300 } },
    'video.minutes',
    '视频长 5.1 分钟，最长 5 分钟，请剪短。',
  ],
  [
    'a video that is too large',
    { video: { minutes: 5, megabytes: 301 } },
    'video.megabytes',
    '视频大小 301 MB，最大 300 MB，请压缩。',
  ],
  [
    'a video of no length',
    { video: { minutes: 0, megabytes: 300 } },
    'video.minutes',
    '请填写视频时长，须大于 0 分钟。',
  ],
  [
    'a video of unknown length',
    { video: { minutes: Number.NaN, megabytes: 300 } },
    'video.minutes',
    '请填写视频时长，须大于 0 分钟。',
  ],
  [
    'a video of unknown size',
    { video: { minutes: 5, megabytes: Number.NaN } },
    'video.megabytes',
    '请填写视频大小，须大于 0 MB。',
  ],
])('an entry with %s is refused', (_, change, field, message) => {
  expect(refused(() => checkLimits({ ...contents, ...change }, limits))).toEqual({
    code: 'invalid',
    message,
    field,
  })
})

test.each<[string, Partial<EntryLimits>]>([
  ['no length', { maxVideoMinutes: null }],
  ['no size', { maxVideoMegabytes: null }],
  ['a length of 0', { maxVideoMinutes: 0 }],
])('where the limits give a video %s, no video is taken', (_, change) => {
  const video = { minutes: 1, megabytes: 1 }
  expect(refused(() => checkLimits({ ...contents, video }, { ...limits, ...change }))).toEqual({
    code: 'invalid',
    message: '这一类别不收视频，请去掉视频信息。',
    field: 'video',
  })
  expect(checkLimits(contents, { ...limits, ...change })).toBe(undefined)
})

test('where no least number of characters is set, an entry may be empty', () => {
  expect(checkLimits({ ...contents, text: '' }, { ...limits, minCharacters: null })).toBe(undefined)
})

test('a category that states nothing takes what the campaign takes', () => {
  expect(limitsOf(limits, {})).toEqual(limits)
  expect(limitsOf(limits, { minCharacters: null, maxCharacters: null, maxVideoMinutes: null })).toEqual(
    limits,
  )
})

test('what a category states goes before the campaign, 0 as well', () => {
  const own: EntryLimits = {
    minCharacters: 0,
    maxCharacters: 400,
    maxImages: 0,
    maxAttachments: 0,
    maxVideoMinutes: 0,
    maxVideoMegabytes: 0,
  }
  expect(limitsOf(limits, own)).toEqual(own)
  expect(limitsOf(limits, { maxImages: 4 })).toEqual({ ...limits, maxImages: 4 })
})

test('of a category nothing but its limits is taken', () => {
  const category = { key: 'essay', label: '征文', code: 'ZW', maxCharacters: 2000 }
  expect(limitsOf(limits, category)).toEqual({ ...limits, maxCharacters: 2000 })
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
