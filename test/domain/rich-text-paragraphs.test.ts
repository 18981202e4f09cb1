import { paragraphsOf, withReplacements } from '@cms/domain/rich-text-paragraphs'
import type { TextNode } from '@cms/domain/rich-text-tree'
import { expect, test } from 'vitest'

const words = (text: string, format = 0): TextNode => ({ type: 'text', text, format })
const root: TextNode = {
  type: 'root',
  children: [
    { type: 'heading', tag: 'h2', children: [words('背景')] },
    { type: 'paragraph', children: [] },
    {
      type: 'paragraph',
      children: [
        words('我们映'),
        words('莲', 1),
        { type: 'link', children: [words('小学')] },
        words('的账'),
        { type: 'linebreak' },
        words('每天公开'),
      ],
    },
    { type: 'upload', value: 'picture' },
    { type: 'list', children: [{ type: 'listitem', children: [words('第一条')] }] },
  ],
}

test('a text is read paragraph by paragraph, with headings and list items, without empty ones and pictures', () => {
  expect(paragraphsOf(root)).toEqual([
    { heading: true, text: '背景' },
    { heading: false, text: '我们映莲小学的账\n每天公开' },
    { heading: false, text: '第一条' },
  ])
  expect(paragraphsOf(null)).toEqual([])
})

test('a name that runs over bold and linked words is replaced once, and everything else stays', () => {
  const masked = withReplacements(root, (paragraph) =>
    paragraph === 1 ? [{ start: 2, end: 6, by: '某校' }] : [],
  )
  expect(paragraphsOf(masked).map(({ text }) => text)).toEqual(['背景', '我们某校的账\n每天公开', '第一条'])
  expect(masked.children?.[2]?.children?.map(({ type }) => type)).toEqual([
    'text',
    'text',
    'link',
    'text',
    'linebreak',
    'text',
  ])
  expect(paragraphsOf(root)[1]?.text).toBe('我们映莲小学的账\n每天公开')
})

test.each([
  ['at the start', [{ start: 0, end: 2, by: '＊' }], '＊映莲小学的账\n每天公开'],
  ['at the end', [{ start: 11, end: 13, by: '＊' }], '我们映莲小学的账\n每天＊'],
  [
    'twice, in any order',
    [
      { start: 9, end: 11, by: '天天' },
      { start: 0, end: 1, by: '他' },
    ],
    '他们映莲小学的账\n天天公开',
  ],
])('stretches are replaced %s', (_, due, expected) => {
  expect(paragraphsOf(withReplacements(root, (n) => (n === 1 ? due : [])))[1]?.text).toBe(expected)
})
