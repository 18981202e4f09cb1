import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign } from 'docx'
import { blank, titleRuns } from './official-blocks'
import { character, mm } from './official-style'

/** A table of an attachment, under a heading of its own when it has one; widths are shares of the line. */
export type OfficialTable = {
  heading?: string
  columns: { label: string; share: number; align?: 'left' | 'center' }[]
  rows: string[][]
}

export type OfficialAttachment = { title: string; tables: OfficialTable[] }

/** 附件说明 under the body: each on a line of its own, numbered when there are several. */
export function attachmentList(attachments: readonly OfficialAttachment[]): Paragraph[] {
  if (attachments.length === 0) return []
  const lines = attachments.map(({ title }, index) => {
    const number = attachments.length > 1 ? `${index + 1}.` : ''
    const hanging = index === 0 ? 3 * character : 0
    const text = (index === 0 ? '附件：' : '') + number + title
    return new Paragraph({ indent: { left: 5 * character, hanging }, keepNext: true, text })
  })
  return [blank(true), ...lines]
}

/** The attachments, each on a page of its own: its mark, its title, its tables with the heading on every page. */
export function attachmentPages(attachments: readonly OfficialAttachment[]): (Paragraph | Table)[] {
  return attachments.flatMap(({ title, tables }, index) => [
    new Paragraph({
      style: 'AttachmentMark',
      pageBreakBefore: true,
      text: attachments.length > 1 ? `附件${index + 1}` : '附件',
    }),
    blank(),
    new Paragraph({ style: 'AttachmentTitle', children: titleRuns(title) }),
    blank(),
    ...tables.flatMap(tableBlocks),
  ])
}

function tableBlocks({ heading, columns, rows }: OfficialTable): (Paragraph | Table)[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0)
  const widths = columns.map(({ share }) => Math.floor((mm(156) * share) / whole))
  const row = (cells: readonly string[], head: boolean) =>
    new TableRow({
      tableHeader: head,
      cantSplit: true,
      children: widths.map((width, index) => {
        const align = head ? 'center' : (columns[index]?.align ?? 'left')
        return cell(cells[index] ?? '', width, align, head)
      }),
    })
  const table = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
    columnWidths: widths,
    rows: [
      row(
        columns.map(({ label }) => label),
        true,
      ),
      ...rows.map((cells) => row(cells, false)),
    ],
  })
  return heading ? [new Paragraph({ style: 'AttachmentGroup', text: heading }), table] : [table]
}

function cell(text: string, width: number, align: 'left' | 'center', head: boolean): TableCell {
  const alignment = align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT
  return new TableCell({
    width: { size: width, type: 'dxa' },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 60, bottom: 60, left: 80, right: 80 },
    shading: head ? { fill: 'F1F0E7' } : undefined,
    children: [new Paragraph({ style: 'TableText', alignment, text })],
  })
}
