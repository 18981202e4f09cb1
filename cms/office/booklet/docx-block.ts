import {
  AlignmentType,
  HeadingLevel,
  ImageRun,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
} from 'docx'
import { character } from '../official-style'
import type { Block, Cell, Words } from './booklet'
import { area } from './booklet-style'

const levels = { 1: HeadingLevel.HEADING_2, 2: HeadingLevel.HEADING_3, 3: HeadingLevel.HEADING_4 } as const

/** A block as what stands for it in Word. */
export function docxBlock(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: levels[block.level], text: block.text })]
    case 'paragraph': {
      const indent = block.quoted ? { left: 2 * character, right: 2 * character } : undefined
      return [new Paragraph({ style: 'OfficialBody', indent, children: runsOf(block.words) })]
    }
    case 'item': {
      const left = (2 + 2 * block.depth) * character
      const children = [new TextRun(`${block.mark} `), ...runsOf(block.words)]
      return [new Paragraph({ style: 'OfficialBody', indent: { left, firstLine: 0 }, children })]
    }
    case 'picture':
      return pictureBlock(block)
    case 'table':
      return [tableBlock(block.rows), new Paragraph({ children: [] })]
  }
}

function runsOf(words: readonly Words[]): TextRun[] {
  return words.flatMap(({ bold, text }) =>
    text.split('\n').map((line, index) => new TextRun({ text: line, bold, break: index > 0 ? 1 : 0 })),
  )
}

/** Pixels, as Word counts 96 to the inch: not wider than the line, not higher than most of a page. */
const most = { width: 580, height: 560 }

function pictureBlock({ caption, picture }: Extract<Block, { kind: 'picture' }>): Paragraph[] {
  const { bytes, height, type, width } = picture
  const scale = Math.min(1, most.width / width, most.height / height)
  const image = new ImageRun({
    type,
    data: bytes,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: caption || '图', description: caption },
  })
  const shown = new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: Boolean(caption),
    // The exact line of the body would cut it off.
    spacing: { line: 240, lineRule: LineRuleType.AUTO, before: 120, after: 60 },
    children: [image],
  })
  return caption ? [shown, new Paragraph({ style: 'Caption', text: caption })] : [shown]
}

function tableBlock(rows: readonly Cell[][]): Table {
  const columns = Math.max(1, ...rows.map((row) => row.reduce((sum, cell) => sum + cell.columns, 0)))
  const width = Math.floor(area.width / columns)
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width * columns, type: 'dxa' },
    columnWidths: Array.from({ length: columns }, () => width),
    rows: rows.map(
      (row, index) =>
        new TableRow({
          tableHeader: index === 0 && row.every(({ head }) => head),
          cantSplit: true,
          children: row.map((cell) => tableCell(cell, width)),
        }),
    ),
  })
}

const tableCell = ({ columns, head, rows, text }: Cell, width: number) =>
  new TableCell({
    columnSpan: columns,
    rowSpan: rows,
    width: { size: width * columns, type: 'dxa' },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 60, bottom: 60, left: 80, right: 80 },
    shading: head ? { fill: 'F1F0E7' } : undefined,
    children: text
      .split('\n')
      .map(
        (line) => new Paragraph({ style: 'TableText', children: [new TextRun({ text: line, bold: head })] }),
      ),
  })
