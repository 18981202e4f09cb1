import { bodyCharacters } from '@cms/domain/outline/body-characters'
import { withCaptions } from '@cms/domain/outline/captions'
import { casePartOf, withoutNumber } from '@cms/domain/outline/case-parts'
import { chapterSections } from '@cms/domain/outline/chapter-sections'
import { describedPictures } from '@cms/domain/outline/described-pictures'
import { sectionsOf } from '@cms/domain/outline/text-sections'
import type { TextNode } from '@cms/domain/rich-text-tree'
import { expect, test } from 'vitest'

const block = (type: string, text: string, more: object = {}): TextNode => ({
  type,
  ...more,
  children: [{ type: 'text', text, format: 0 }],
})
const paragraph = (text: string) => block('paragraph', text)
const heading = (text: string, tag = 'h2') => block('heading', text, { tag })
const picture = (number: number, caption = ''): TextNode => ({
  type: 'upload',
  value: String(number),
  fields: { caption },
})

test.each([
  ['一、背景与问题', '背景与问题'],
  ['（二）做法', '做法'],
  ['(2) 做法', '做法'],
  ['3. 成效', '成效'],
  ['3．成效', '成效'],
  ['第一部分 背景', '背景'],
  ['第四、反思', '反思'],
  ['① 起因', '起因'],
  ['2025 年的一天', '2025 年的一天'],
])('%j without its number is %j', (written, plain) => {
  expect(withoutNumber(written)).toBe(plain)
})

test.each([
  ['一、背景与问题', 'background'],
  ['案例背景', 'background'],
  ['问题的由来', 'background'],
  ['二、主要做法', 'practice'],
  ['工作举措与实施过程', 'practice'],
  ['（三）取得成效', 'effect'],
  ['成果与变化', 'effect'],
  ['四、几点启示', 'reflection'],
  ['经验与推广', 'reflection'],
  ['反思问题，改进做法', 'reflection'],
  ['食堂的一天', null],
  ['从这次家访的背景说起，我们一步一步走到了今天', null],
])('the heading %j opens the part %s', (written, part) => {
  expect(casePartOf(written)).toBe(part)
})

test('a text is cut at its headings of the highest level, what stands before them first', () => {
  const blocks = [
    paragraph('引子。'),
    heading('一、背景'),
    paragraph('三句话。'),
    heading('小节', 'h3'),
    heading('做法'),
  ]
  expect(sectionsOf(blocks).map(({ characters, heading: head, part }) => [head, part, characters])).toEqual([
    ['', null, 3],
    ['一、背景', 'background', 10],
    ['做法', 'practice', 2],
  ])
})

const table: TextNode = {
  type: 'table',
  children: [
    {
      type: 'tablerow',
      children: ['学年', '2025', '3.5%'].map((text) => ({ type: 'tablecell', children: [paragraph(text)] })),
    },
  ],
}
const nested: TextNode = {
  type: 'list',
  children: [
    { type: 'listitem', children: [{ type: 'text', text: '记账' }] },
    { type: 'listitem', children: [{ type: 'list', children: [block('listitem', '每天记')] }] },
  ],
}

test.each<[string, TextNode[], number]>([
  ['nothing', [], 0],
  ['a sentence with its marks', [paragraph('公开，透明。')], 6],
  ['runs of digits and letters, each as one', [paragraph('2026 年 WPS 与 3.5%')], 5],
  [
    'a word cut in two by bold type, as one',
    [
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: '20' },
          { type: 'text', text: '26', format: 1 },
          { type: 'text', text: '年' },
        ],
      },
    ],
    2,
  ],
  ['two lines, not as one word', [paragraph('WPS'), paragraph('Word')], 2],
  ['the cells of a table', [table], 4],
  ['a list in a list', [nested], 5],
  ['a picture with a caption, which is none of the text', [picture(0, '图1 公示栏')], 0],
])('characters of %s', (_, children, count) => {
  expect(bodyCharacters({ root: { type: 'root', children } })).toBe(count)
})

test('no text at all has no characters', () => {
  expect([bodyCharacters(null), bodyCharacters(undefined)]).toEqual([0, 0])
})

test.each([
  ['图1 公示栏', true],
  ['图一　家长签约', true],
  ['（图：家长签约）', true],
  ['照片 2：清点现场', true],
  ['图书馆里的一天，从清点开始。后来大家都来了。', false],
  ['第二天，家长来了。', false],
])('the line %j under a picture is its caption: %j', (line, isCaption) => {
  const blocks = withCaptions([picture(0), paragraph(line)])
  expect(blocks).toEqual(isCaption ? [picture(0, line)] : [picture(0), paragraph(line)])
})

test('every picture has words of its own, its caption, or a line for somebody to better', () => {
  const blocks = [picture(0), picture(1, '图2 公示栏'), heading('二、做法'), picture(2), picture(3)]
  expect(describedPictures(blocks, ['校门口', '', '', ''])).toEqual([
    { alt: '校门口', proposed: false },
    { alt: '图2 公示栏', proposed: false },
    { alt: '插图 3：做法', proposed: true },
    { alt: '插图 4：做法', proposed: true },
  ])
})

test('a chapter is cut at headings that name a section; what names none stays where it is', () => {
  const blocks = [
    paragraph('从前。'),
    heading('一、想一想'),
    paragraph('为什么？'),
    heading('补充'),
    paragraph('一句。'),
    heading('亲子读'),
  ]
  expect(chapterSections(blocks)).toEqual([
    { kind: '听故事', blocks: [paragraph('从前。')] },
    { kind: '想一想', blocks: [paragraph('为什么？'), heading('补充'), paragraph('一句。')] },
    { kind: '亲子读', blocks: [] },
  ])
})
