import { compareTexts } from '@cms/domain/editorial/compare-texts'
import { compareWords } from '@cms/domain/editorial/compare-words'
import { richTextLines } from '@cms/domain/editorial/rich-text-lines'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const body = (...lines: string[]) => [{ field: 'body', label: '正文', lines }]

test('a changed word is told within its sentence, unchanged fields not at all', () => {
  const title = { field: 'title', label: '标题', lines: ['一本账'] }
  const before = [title, ...body('食堂的账每天都贴在门口。')]
  expect(compareTexts(before, [title, ...body('食堂的账每周都贴在门口。')])).toEqual([
    {
      field: 'body',
      label: '正文',
      lines: [
        {
          change: 'changed',
          words: [
            { text: '食堂的账', change: 'same' },
            { text: '每天', change: 'removed' },
            { text: '每周', change: 'added' },
            { text: '都贴在门口。', change: 'same' },
          ],
        },
      ],
    },
  ])
})

test('a paragraph put in or taken out leaves the others as they are', () => {
  const [added] = compareTexts(body('一。', '三。'), body('一。', '二。', '三。'))
  expect(added?.lines.map(({ change }) => change)).toEqual(['same', 'added', 'same'])
  const [removed] = compareTexts(body('一。', '二。', '三。'), body('一。', '三。'))
  expect(removed?.lines.map(({ change }) => change)).toEqual(['same', 'removed', 'same'])
})

test('a field that was emptied is told as gone', () => {
  expect(compareTexts(body('一。'), []).map(({ lines }) => lines.map(({ change }) => change))).toEqual([
    ['removed'],
  ])
})

test('paragraphs with hardly a word in common stand one after the other', () => {
  const [field] = compareTexts(body('食堂的账每天都贴在门口。'), body('荷塘月色很美，大家都来看。'))
  expect(field?.lines.map(({ change }) => change)).toEqual(['removed', 'added'])
})

test('what stayed and came makes the later text, what stayed and went the earlier one', () => {
  const words = fc.string({ unit: fc.constantFrom('食', '堂', '账', '每天', '，', ' ', 'a1') })
  fc.assert(
    fc.property(words, words, (before, after) => {
      const parts = compareWords(before, after)
      const without = (change: string) =>
        parts.filter((part) => part.change !== change).map(({ text }) => text)
      expect([without('added').join(''), without('removed').join('')]).toEqual([before, after])
    }),
  )
})

test('a link is compared with where it leads, a picture with what it is called', () => {
  const root = {
    type: 'root',
    children: [
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: '见' },
          { type: 'link', fields: { url: 'https://a.cn' }, children: [{ type: 'text', text: '通知' }] },
        ],
      },
      { type: 'upload', value: 'p1', fields: { caption: '公示栏' } },
    ],
  }
  expect(richTextLines(root, (id) => `图 ${id}`)).toEqual([
    '见通知（https://a.cn）',
    '【图片】图 p1（公示栏）',
  ])
})
