import { AlignmentType, BorderStyle, HeadingLevel, Paragraph, TextRun } from 'docx'
import { plainDate } from './chinese-date'
import { chineseNumber } from './chinese-number'
import type { OfficialPaper } from './official-docx'
import { character, faces } from './official-style'
import { titleLines, widthOf } from './title-lines'

/** A piece of the body. Headings come without their numbers. */
export type OfficialBlock =
  | { kind: 'paragraph'; text: string }
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const
const red = 'C00000'

export const blank = (keepNext = false) => new Paragraph({ keepNext, children: [] })

/** The body with its headings numbered 一、 （一） 1. in words, which every program and telephone shows alike. */
export function bodyBlocks(blocks: readonly OfficialBlock[]): Paragraph[] {
  return numbered(blocks).map((block, index) =>
    block.kind === 'paragraph'
      ? new Paragraph({ style: 'OfficialBody', keepNext: index === blocks.length - 1, text: block.text })
      : new Paragraph({ heading: levels[block.level], text: block.text }),
  )
}

/** The same blocks, the number of each heading before its words. */
export function numbered(blocks: readonly OfficialBlock[]): OfficialBlock[] {
  const counts = [0, 0, 0]
  return blocks.map((block) => {
    if (block.kind === 'paragraph') return block
    const count = (counts[block.level - 1] ?? 0) + 1
    counts.splice(block.level - 1, 3, count, 0, 0)
    return { ...block, text: numberAt(block.level, count) + block.text }
  })
}

function numberAt(level: 1 | 2 | 3, count: number): string {
  if (level === 3) return `${count}.`
  return level === 1 ? `${chineseNumber(count)}、` : `（${chineseNumber(count)}）`
}

/** The red head with its line, as wide as the type area allows, or just the number of the paper. */
export function letterhead({ letterhead: head, documentNo }: OfficialPaper): Paragraph[] {
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    text: documentNo ?? '',
    border: head ? { bottom: { style: BorderStyle.SINGLE, size: 12, space: 8, color: red } } : undefined,
  })
  if (!head) return documentNo ? [number, blank()] : []
  const points = Math.min(48, Math.floor(440 / [...head].length))
  const name = new TextRun({ text: head, color: red, font: faces.title, size: points * 2 })
  const spacing = { before: 0, after: 600, line: 240, lineRule: 'auto' } as const
  return [
    new Paragraph({ alignment: AlignmentType.CENTER, spacing, children: [name] }),
    number,
    blank(),
    blank(),
  ]
}

export function titleBlock({ title, addressee }: OfficialPaper): Paragraph[] {
  const head = [new Paragraph({ heading: HeadingLevel.TITLE, children: titleRuns(title) }), blank()]
  return addressee ? [...head, new Paragraph({ text: `${addressee}：` })] : head
}

export const titleRuns = (title: string): TextRun[] =>
  titleLines(title).map((text, index) => new TextRun({ text, break: index > 0 ? 1 : 0 }))

/** Issuer and date with room for the seal; the issuer stands centred over the date, the date four characters in. */
export function closing({ issuer, day, remark }: OfficialPaper): Paragraph[] {
  const date = plainDate(day)
  const over = (widthOf(issuer) - widthOf(date)) / 2
  const dateIndent = Math.max(4, over + 2)
  const right = (indent: number, text: string, keepNext: boolean) =>
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      indent: { right: Math.round(indent * character) },
      keepNext,
      text,
    })
  return [
    blank(true),
    blank(true),
    right(dateIndent - over, issuer, true),
    right(dateIndent, date, Boolean(remark)),
    ...(remark ? [new Paragraph({ style: 'OfficialBody', text: `（${remark}）` })] : []),
  ]
}
