import {
  type ChapterSection,
  chapterBody,
  chapterKinds,
  chapterProblem,
  savedText,
  sectionsIn,
  withHeadings,
} from '@cms/domain/chapter-body'
import { richTextLines } from '@cms/domain/editorial/rich-text-lines'
import { bodyCharacters } from '@cms/domain/outline/body-characters'
import { paragraphsOf, withReplacements } from '@cms/domain/rich-text-paragraphs'
import { picturesIn, type TextNode, withPictures } from '@cms/domain/rich-text-tree'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const paragraph = (text: string): TextNode => ({
  type: 'paragraph',
  children: text ? [{ type: 'text', text, format: 0 }] : [],
})
const picture = (value: string): TextNode => ({ type: 'upload', value, fields: { caption: '荷塘' } })
const section = (kind: ChapterSection['kind'], ...nodes: TextNode[]): ChapterSection => ({
  kind,
  body: savedText(nodes),
})
const story = section('听故事', paragraph('小荷还了书。'), picture('pond'))
const question = section('想一想', paragraph('为什么？'))

test('what is put into a chapter as sections comes out of it as it was, in order', () => {
  const one = fc.record({ kind: fc.constantFrom(...chapterKinds), words: fc.array(fc.string()) })
  fc.assert(
    fc.property(fc.array(one), (list) => {
      const sections = list.map(({ kind, words }) => section(kind, ...words.map(paragraph)))
      expect(sectionsIn(chapterBody(sections))).toEqual(sections)
    }),
  )
})

test('the words and pictures of its sections are those of a chapter', () => {
  const { root } = chapterBody([story, question])
  expect(paragraphsOf(root).map(({ text }) => text)).toEqual(['小荷还了书。', '为什么？'])
  expect(picturesIn(root)).toEqual(['pond'])
  expect(bodyCharacters({ root })).toBe(10)
  expect(richTextLines(root, (id) => id)).toEqual([
    '【听故事】',
    '小荷还了书。',
    '【图片】pond（荷塘）',
    '【想一想】',
    '为什么？',
  ])
})

test('a chapter as one text has each section under its name', () => {
  const told = paragraphsOf(withHeadings(chapterBody([story, question])).root)
  expect(told.map(({ heading, text }) => (heading ? `【${text}】` : text))).toEqual([
    '【听故事】',
    '小荷还了书。',
    '【想一想】',
    '为什么？',
  ])
})

test('what is taken from a text is taken from its sections too', () => {
  const { root } = chapterBody([story, question])
  expect(picturesIn(withPictures(root, () => null))).toEqual([])
  const mended = withReplacements(root, (index) => (index === 1 ? [{ start: 0, end: 3, by: '怎样' }] : []))
  expect(paragraphsOf(mended).map(({ text }) => text)).toEqual(['小荷还了书。', '怎样？'])
  expect(picturesIn(root)).toEqual(['pond'])
})

const beside = (...nodes: TextNode[]) =>
  savedText([...chapterBody([story]).root.children, ...nodes] as TextNode[])
const nameless = { ...story, kind: '' as never }

test.each([
  ['nothing at all', null, '“正文”里还没有栏目，请至少放一个。'],
  ['no section', savedText([paragraph('')]), '“正文”里还没有栏目，请至少放一个。'],
  ['too many sections', chapterBody(Array(13).fill(story)), '“正文”最多 12 个栏目，请删减，或分成两章。'],
  [
    'words outside of a section',
    beside(paragraph('丢在外面的一句话。')),
    '“正文”里有不在栏目里的内容“丢在外面的一句话。”，请移到栏目里，或删去。',
  ],
  ['a section without a name', chapterBody([story, nameless]), '第 2 个栏目还没有选栏目名，请选择。'],
  [
    'a section with empty lines',
    chapterBody([section('说一说', paragraph(''))]),
    '第 1 个栏目“说一说”里还没有内容，请填写，或删去这个栏目。',
  ],
  ['as many sections as there may be', chapterBody(Array(12).fill(story)), null],
  ['an empty line beside the sections', beside(paragraph('')), null],
  ['a section of a picture alone', chapterBody([section('做一做', picture('pond'))]), null],
])('a chapter with %s: %s', (_, body, problem) => {
  expect(chapterProblem(body)).toBe(problem)
})
