import { findAt, type TextCheck, type TextFind, type TextPart } from '../checked-text'

const pairs = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
  ['〈', '〉'],
  ['（', '）'],
  ['(', ')'],
  ['【', '】'],
  ['「', '」'],
  ['『', '』'],
])
const closing = new Set(pairs.values())

type Mark = { mark: string; at: number }

/** Quotation marks and brackets that lack their other half, or are crossed with another pair. */
export const unpairedMarks: TextCheck = ({ parts }) =>
  parts.flatMap((part, index) => marksIn(part, parts[index + 1]))

function marksIn(part: TextPart, next: TextPart | undefined): TextFind[] {
  const { text } = part
  const finds: TextFind[] = []
  const open: Mark[] = []
  const say = ({ at, mark }: Mark, sentence: string) =>
    finds.push(
      findAt(part, { start: at, end: at + mark.length }, { check: '引号括号', severity: 'should', sentence }),
    )
  for (const [at, mark] of text.split('').entries()) {
    if (pairs.has(mark)) open.push({ mark, at })
    if (!closing.has(mark) || isApostrophe(text, at) || isNumbering(text, at)) continue
    const last = open.at(-1)
    if (last && pairs.get(last.mark) === mark) open.pop()
    else if (open.some((earlier) => pairs.get(earlier.mark) === mark)) {
      say({ mark, at }, `「${mark}」与前面的「${last?.mark}」交叉，应先结束里面的一对。`)
      const opened = open.findLastIndex((earlier) => pairs.get(earlier.mark) === mark)
      open.splice(opened, 1)
    } else say({ mark, at }, `「${mark}」前面没有与它成对的符号。`)
  }
  for (const mark of open) {
    if (!goesOn(part, mark, next)) say(mark, `「${mark.mark}」后面没有「${pairs.get(mark.mark)}」与它成对。`)
  }
  return finds
}

const isApostrophe = (text: string, at: number) => text[at] === '’' && /[A-Za-z]/.test(text[at - 1] ?? '')

/** The bracket of “1）” or “a)” at the beginning of a paragraph. */
const isNumbering = (text: string, at: number) =>
  /[)）]/.test(text[at] ?? '') && /^\s*[\dA-Za-z一二三四五六七八九十]{1,3}$/.test(text.slice(0, at))

/** A quotation of several paragraphs opens each of them and closes the last. */
const goesOn = (part: TextPart, { at, mark }: Mark, next: TextPart | undefined) =>
  mark === '“' && at === 0 && next?.field === part.field && next.text.startsWith('“')
