import { caseChapter } from '@cms/domain/outline/case-chapter'
import { expect, test } from 'vitest'
import { heading, paragraph } from '../support/rich-text'

type Block = Parameters<typeof caseChapter>[0][number]

const blocks = (...lines: string[]) =>
  lines.map((line) => (line.startsWith('#') ? heading(line.slice(1)) : paragraph(line)) as Block)

const cut = (...lines: string[]) =>
  caseChapter(blocks(...lines)).map(({ blocks: { length }, kind }) => `${kind} ${length}`)

test.each([
  [
    'the four parts, each with its heading',
    [
      '#一、背景与问题',
      '账乱。',
      '#二、做法与机制',
      '每天贴。',
      '#三、成效与佐证',
      '都看。',
      '#四、反思与推广',
      '还要。',
    ],
    ['听故事 2', '做一做 2', '说一说 2', '想一想 2'],
  ],
  ['what comes before the first heading begins the story', ['引子。', '#背景', '账乱。'], ['听故事 3']],
  ['a heading of its own belongs to the part before', ['#做法', '贴。', '#荷花', '开。'], ['做一做 4']],
  ['two headings of one part make one section', ['#主要做法', '贴。', '#实施步骤', '先。'], ['做一做 4']],
  ['a text without headings is one story', ['从前。', '后来。'], ['听故事 2']],
])('%s', (_, lines, expected) => {
  expect(cut(...lines)).toEqual(expected)
})
