import { type EntryDraft, type EntryRules, requireComplete, shortcomingsOf } from '@cms/domain/entry-complete'
import { expect, test } from 'vitest'
import { refused } from './refused'

const rules: EntryRules = {
  limits: { maxCharacters: 100, maxImages: 2, maxAttachments: 1 },
  categories: [
    { key: 'essay', minCharacters: 3 },
    { key: 'video', maxVideoMinutes: 5, maxVideoMegabytes: 300 },
  ],
  divisions: [{ key: 'pupils' }],
  pledge: { askAiUse: true },
}

const complete: EntryDraft = {
  text: '一篇文章',
  images: 2,
  attachments: 1,
  category: 'essay',
  division: 'pupils',
  authors: ['韦明'],
  aiUse: { used: 'none' },
  pledge: true,
  authorization: true,
}

test('an entry that has everything lacks nothing', () => {
  expect(shortcomingsOf(complete, rules)).toEqual([])
  expect(() => requireComplete(complete, rules)).not.toThrow()
})

test('an empty entry is told everything it lacks, in the order of the form', () => {
  const empty: EntryDraft = { text: '', images: 0, attachments: 0, category: 'video', authors: [] }
  expect(shortcomingsOf(empty, rules).map(({ field }) => field)).toEqual([
    'division',
    'authors',
    'body',
    'video.address',
    'aiUse.used',
    'pledge',
    'authorization',
  ])
  expect(refused(() => requireComplete(empty, rules)).message).toBe('请选择组别再提交。')
})

test.each<[string, Partial<EntryDraft>, string[]]>([
  ['a category’s own least length', { text: '短文' }, ['body']],
  ['too many images', { images: 3 }, ['images']],
  ['too many attachments', { attachments: 2 }, ['attachments']],
  ['a video in a category of texts', { video: { address: 'https://x' } }, ['video']],
  [
    'half a declared video',
    { category: 'video', video: { address: 'https://x', minutes: 3 } },
    ['video.megabytes'],
  ],
  ['a whole video', { category: 'video', video: { address: 'https://x', minutes: 3, megabytes: 90 } }, []],
  ['an AI use without what it was', { aiUse: { used: 'used' } }, ['aiUse.disclosure']],
])('%s', (_, change, fields) => {
  expect(shortcomingsOf({ ...complete, ...change }, rules).map(({ field }) => field)).toEqual(fields)
})
