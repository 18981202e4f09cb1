import type { EntryLimits } from '@cms/domain/entry'
import {
  type ScreenedEntry,
  type ScreeningKey,
  type SimilarEntry,
  screeningChecklist,
} from '@cms/domain/screening/checklist'
import type { Leak } from '@cms/domain/screening/leak'
import { expect, test } from 'vitest'

const entry: ScreenedEntry = {
  text: '食堂账本天天晒',
  images: 2,
  attachments: 1,
  pledged: true,
  authorised: true,
  category: { chosen: '机制建设', valid: true },
  division: { chosen: '教师组', valid: true },
  video: { minutes: 3, megabytes: 200 },
  aiUse: { used: 'none' },
}

const limits: EntryLimits = {
  minCharacters: 5,
  maxCharacters: 10,
  maxImages: 2,
  maxAttachments: 1,
  maxVideoMinutes: 3,
  maxVideoMegabytes: 200,
}

const leak = (kind: Leak['kind'], certainty: Leak['certainty']): Leak => ({
  kind,
  certainty,
  place: { part: 'title' },
  start: 0,
  end: 2,
  found: '莲浦',
  what: '校名“云岭区莲浦小学”',
  own: true,
})

test('an entry in order passes on every point, and each says what was found', () => {
  expect(screeningChecklist(entry, limits, [], [])).toEqual([
    { key: 'length', ok: true, said: '正文 7 字，要求 5–10 字。' },
    { key: 'files', ok: true, said: '图片 2 张（最多 2 张），附件 1 个（最多 1 个）。' },
    { key: 'pledge', ok: true, said: '已确认原创承诺和使用授权。' },
    { key: 'category', ok: true, said: '类别为“机制建设”。' },
    { key: 'division', ok: true, said: '组别为“教师组”。' },
    { key: 'video', ok: true, said: '视频申报为 3 分钟、200 MB（最长 3 分钟、最大 200 MB）。' },
    { key: 'ai-use', ok: true, said: '声明没有使用人工智能工具。' },
    { key: 'duplicates', ok: true, said: '没有发现与其他作品大段相同。' },
    { key: 'identity', ok: true, said: '没有查到学校、县区、人员名称和联系方式。' },
  ])
})

test('points that do not apply are left out', () => {
  const { division: _, video: __, aiUse: ___, ...plain } = entry
  const noVideo = { ...limits, maxVideoMinutes: null, maxVideoMegabytes: null }
  expect(screeningChecklist(plain, noVideo, [], []).map(({ key }) => key)).toEqual([
    'length',
    'files',
    'pledge',
    'category',
    'duplicates',
    'identity',
  ])
})

/** What is said on one point, and whether it is in order, when the entry or the limits differ. */
function said(
  key: ScreeningKey,
  changes: {
    entry?: Partial<ScreenedEntry>
    limits?: Partial<EntryLimits>
    finds?: Leak[]
    duplicates?: SimilarEntry[]
  },
) {
  const items = screeningChecklist(
    { ...entry, ...changes.entry },
    { ...limits, ...changes.limits },
    changes.finds ?? [],
    changes.duplicates ?? [],
  )
  const item = items.find((candidate) => candidate.key === key)
  return [item?.ok, item?.said]
}

test.each<[string, ScreeningKey, Parameters<typeof said>[1], string]>([
  [
    'too long a text',
    'length',
    { entry: { text: '一二三四五六七八九十百' } },
    '正文 11 字，要求 5–10 字，超出 1 字。',
  ],
  ['too short a text', 'length', { entry: { text: '四个字。' } }, '正文 4 字，要求 5–10 字，字数不足。'],
  [
    'one picture too many',
    'files',
    { entry: { images: 3 } },
    '图片 3 张（最多 2 张），附件 1 个（最多 1 个），超出上限。',
  ],
  [
    'one attachment too many',
    'files',
    { entry: { attachments: 2 } },
    '图片 2 张（最多 2 张），附件 2 个（最多 1 个），超出上限。',
  ],
  ['no pledge', 'pledge', { entry: { pledged: false } }, '没有确认原创承诺。'],
  ['no authorisation', 'pledge', { entry: { authorised: false } }, '没有确认使用授权。'],
  [
    'neither pledge nor authorisation',
    'pledge',
    { entry: { pledged: false, authorised: false } },
    '没有确认原创承诺和使用授权。',
  ],
  ['no category', 'category', { entry: { category: { valid: false } } }, '没有选择类别。'],
  [
    'a category of another call',
    'category',
    { entry: { category: { chosen: '书法', valid: false } } },
    '类别“书法”不在本次征集的范围内。',
  ],
  ['no division', 'division', { entry: { division: { valid: false } } }, '没有选择组别。'],
  [
    'too long a video',
    'video',
    { entry: { video: { minutes: 3.5, megabytes: 100 } } },
    '视频申报为 3.5 分钟、100 MB（最长 3 分钟、最大 200 MB），超出上限。',
  ],
  [
    'too large a video',
    'video',
    { entry: { video: { minutes: 1, megabytes: 201 } } },
    '视频申报为 1 分钟、201 MB（最长 3 分钟、最大 200 MB），超出上限。',
  ],
  [
    'a video where none are taken',
    'video',
    { limits: { maxVideoMinutes: null } },
    '申报了视频，但这一类别不收视频。',
  ],
  ['nothing on tools', 'ai-use', { entry: { aiUse: {} } }, '没有说明是否使用人工智能工具。'],
  [
    'a tool without its use',
    'ai-use',
    { entry: { aiUse: { used: 'used', disclosure: ' ' } } },
    '使用了人工智能工具，但没有写明工具和用途。',
  ],
  [
    'one similar entry',
    'duplicates',
    { duplicates: [{ title: '账本上墙', share: 0.624 }] },
    '与“账本上墙”有大段相同，最多占 62%，请对照查看。',
  ],
  [
    'several similar entries',
    'duplicates',
    {
      duplicates: [
        { title: '甲', share: 0.2 },
        { title: '乙', share: 0.9 },
      ],
    },
    '与“乙”等 2 件作品有大段相同，最多占 90%，请对照查看。',
  ],
  [
    'a name',
    'identity',
    { finds: [leak('school', 'certain')] },
    '查到 1 处身份信息（学校名称 1 处），请遮盖或退回。',
  ],
  [
    'several kinds of names',
    'identity',
    {
      finds: [
        leak('person', 'certain'),
        leak('school', 'certain'),
        leak('school', 'certain'),
        leak('place', 'possible'),
      ],
    },
    '查到 3 处身份信息（学校名称 2 处、人员姓名 1 处），另有 1 处疑似，请遮盖或退回。',
  ],
  [
    'a scan that cannot be read',
    'identity',
    { entry: { unreadable: ['盖章扫描.pdf'] } },
    '没有查到学校、县区、人员名称和联系方式；“盖章扫描.pdf”机器读不了，请人工查看。',
  ],
])('%s is not in order', (_, key, changes, sentence) => {
  expect(said(key, changes)).toEqual([false, sentence])
})

test.each<[string, ScreeningKey, Parameters<typeof said>[1], string]>([
  [
    'no text where none has to be, as for a painting',
    'length',
    { entry: { text: '' }, limits: { minCharacters: null } },
    '正文 0 字，要求 10 字以内。',
  ],
  ['a text at the least length', 'length', { entry: { text: '五个字啊。' } }, '正文 5 字，要求 5–10 字。'],
  [
    'a call without a least length',
    'length',
    { limits: { minCharacters: null } },
    '正文 7 字，要求 10 字以内。',
  ],
  [
    'an attachment that is searched later',
    'identity',
    { entry: { unsearched: true } },
    '没有查到学校、县区、人员名称和联系方式；附件在制作盲评副本时检查。',
  ],
  ['no video where one may be sent', 'video', { entry: { video: undefined } }, '没有视频。'],
  [
    'a tool and its use',
    'ai-use',
    { entry: { aiUse: { used: 'used', disclosure: '用某工具校对错别字。' } } },
    '声明使用了人工智能工具：用某工具校对错别字。',
  ],
  [
    'only possible names',
    'identity',
    { finds: [leak('school', 'possible'), leak('place', 'possible')] },
    '没有查到确定的身份信息，有 2 处疑似，请人工核对。',
  ],
])('%s is in order', (_, key, changes, sentence) => {
  expect(said(key, changes)).toEqual([true, sentence])
})
