import { paragraphsOf } from '@cms/domain/rich-text-paragraphs'
import type { TextNode } from '@cms/domain/rich-text-tree'
import { withoutLinks } from '@cms/domain/rich-text-tree'
import {
  type BlindFind,
  isReady,
  maskedBody,
  maskedCaption,
  maskedTitle,
} from '@cms/domain/screening/blind-finds'
import { decidedFinds } from '@cms/domain/screening/decided-finds'
import type { LeakPlace } from '@cms/domain/screening/leak'
import { markedBody, segmentsOf } from '@cms/domain/screening/marked-finds'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { refused } from './refused'

const find = (place: LeakPlace, start: number, end: number, change: Partial<BlindFind> = {}): BlindFind => ({
  kind: 'school',
  certainty: 'certain',
  own: true,
  place,
  start,
  end,
  found: '莲浦小学',
  what: '校名“云岭区莲浦小学”',
  decision: 'open',
  ...change,
})

const words = (text: string): TextNode => ({ type: 'text', text })
const body: TextNode = {
  type: 'root',
  children: [
    { type: 'heading', children: [words('莲浦小学的账')] },
    {
      type: 'paragraph',
      children: [words('我们莲'), words('浦小学和'), { type: 'linebreak' }, words('家长')],
    },
  ],
}
const inHead = find({ part: 'heading', paragraph: 1 }, 0, 4)
const inText = find({ part: 'body', paragraph: 2 }, 2, 6)
const inTitle = find({ part: 'title' }, 0, 4)
const inCaption = find({ part: 'caption', picture: 2 }, 0, 4)
const attached = (change: Partial<BlindFind> = {}) =>
  find({ part: 'attachment-text', file: '附件1', paragraph: 1 }, 0, 4, change)
const inPdf = find({ part: 'attachment-text', file: '附件2', page: 1 }, 0, 4)

const decision = fc.constantFrom<BlindFind['decision']>('open', 'mask', 'clear')

test('judges read the same words that the clerk sees with the finds in place, whatever is decided', () => {
  fc.assert(
    fc.property(decision, decision, (first, second) => {
      const finds = [
        { ...inHead, decision: first, number: 0 },
        { ...inText, decision: second, number: 1 },
      ]
      const plain = ({ children, text, type }: TextNode): string =>
        type === 'linebreak' ? '\n' : `${text ?? ''}${(children ?? []).map(plain).join('')}`
      const shown = markedBody(body, finds).children?.map(plain)
      expect(shown).toEqual(paragraphsOf(maskedBody(body, finds)).map(({ text }) => text))
    }),
  )
})

test('a find that runs over two looks is marked in both, and its mask stands once', () => {
  const pieces = (made: BlindFind['decision']) =>
    markedBody(body, [{ ...inText, decision: made, number: 7 }]).children?.[1]?.children?.map(
      ({ number, text }) => [text, number],
    )
  expect(pieces('open')).toEqual([
    ['我们', undefined],
    ['莲', 7],
    ['浦小学', 7],
    ['和', undefined],
    [undefined, undefined],
    ['家长', undefined],
  ])
  expect(pieces('mask')).toEqual([
    ['我们', undefined],
    ['某校', 7],
    ['和', undefined],
    [undefined, undefined],
    ['家长', undefined],
  ])
})

test('title and captions are masked and marked in their own places only', () => {
  const finds = [inTitle, inCaption].map((one) => ({ ...one, decision: 'mask' as const }))
  expect(maskedTitle('莲浦小学食堂', finds)).toBe('某校食堂')
  expect([1, 2].map((picture) => maskedCaption('莲浦小学大门', picture, finds))).toEqual([
    '莲浦小学大门',
    '某校大门',
  ])
  expect(segmentsOf('莲浦小学食堂', [{ ...inTitle, number: 0 }])).toEqual([
    { text: '莲浦小学', number: 0 },
    { text: '食堂', number: null },
  ])
})

test('a copy is ready when nothing certain of its own is undecided and no file has a problem', () => {
  const file = { name: '附件1', withheld: false, problem: null }
  const scan = { name: '附件2', withheld: false, problem: '读不出文字' }
  expect(isReady([inTitle], [])).toBe(false)
  expect(isReady([{ ...inTitle, decision: 'mask' }], [file])).toBe(true)
  expect(isReady([{ ...inTitle, decision: 'clear' }], [file])).toBe(true)
  expect(isReady([{ ...inTitle, certainty: 'possible' }], [file])).toBe(true)
  expect(isReady([{ ...inTitle, own: false }], [file])).toBe(true)
  expect([isReady([], [scan]), isReady([], [{ ...scan, withheld: true }])]).toEqual([false, true])
  expect([isReady([attached()], [file]), isReady([attached()], [{ ...file, withheld: true }])]).toEqual([
    false,
    true,
  ])
})

test('the same words in one Word file are decided together, elsewhere each for itself', () => {
  const finds = [inTitle, inHead, attached(), attached({ found: '韦明远' }), attached(), inPdf, inPdf]
  const decisions = (number: number, made: BlindFind['decision']) =>
    decidedFinds(finds, [{ number, decision: made }]).map((one) => one.decision)
  expect(decisions(0, 'mask')).toEqual(['mask', 'open', 'open', 'open', 'open', 'open', 'open'])
  expect(decisions(4, 'mask')).toEqual(['open', 'open', 'mask', 'open', 'mask', 'open', 'open'])
  expect(decisions(5, 'clear')).toEqual(['open', 'open', 'open', 'open', 'open', 'clear', 'open'])
})

test('what stands on a page of a PDF cannot be masked, and what was taken away is not decided', () => {
  const named = find({ part: 'file-name', file: '附件1' }, 0, 4, { decision: 'mask' })
  expect(refused(() => decidedFinds([inPdf], [{ number: 0, decision: 'mask' }])).message).toBe(
    'PDF 里的文字不能遮盖，请退回修改，或不把这个附件给评委。',
  )
  expect(refused(() => decidedFinds([named], [{ number: 0, decision: 'open' }])).message).toBe(
    '文件名和文件属性已自动清除，不用处理。',
  )
  expect(refused(() => decidedFinds([], [{ number: 0, decision: 'clear' }])).message).toBe(
    '有一处身份信息已经不在，请刷新页面后重试。',
  )
  expect(decidedFinds([inPdf], [{ number: 0, decision: 'clear' }])[0]?.decision).toBe('clear')
})

test('links become plain words, without where they lead', () => {
  const link = { type: 'link', fields: { url: 'http://lianpu.example.cn' }, children: [words('看全文')] }
  const linked = { type: 'root', children: [{ type: 'paragraph', children: [words('请'), link] }] }
  expect(withoutLinks(linked)).toEqual({
    type: 'root',
    children: [{ type: 'paragraph', children: [words('请'), words('看全文')] }],
  })
})
