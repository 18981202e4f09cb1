import { palette } from './palette'
import { drawBoxes } from './pdf-boxes'
import { finishPdf, fontsFor, openPdf, type PdfFile } from './pdf-document'
import { type Flow, numberPages, pageWords, startFlow, writeLine } from './pdf-flow'
import { drawTable, type PdfColumn } from './pdf-table'

/** A work that a district forwards, in its order of preference. */
export type ForwardedRow = {
  rank: number
  title: string
  category: string
  division: string
  school: string
  authors: string[]
  note?: string | null
}

export type ForwardingSummary = {
  campaign: string
  district: string
  /** The quota in words, such as 名额 40 件，已用 38 件. */
  quota: string
  rows: ForwardedRow[]
  /** The name of who may be asked about the list; empty when the district does not print it itself. */
  contact: string
  /** ISO instant. */
  printedAt: string
  demo: boolean
}

const words = {
  title: '推荐汇总表',
  demo: '演示数据',
  unit: '推荐单位：',
  contact: '联系人：',
  total: '共推荐',
  works: '件',
  leader: '负责人签字',
  person: '经办人签字',
  seal: '推荐单位（盖章）',
  date: '日期',
  day: '年　　月　　日',
  separator: '、　',
} as const

const columns: PdfColumn[] = [
  { label: '推荐次序', share: 8, align: 'center' },
  { label: '作品名称', share: 34 },
  { label: '类别', share: 12, align: 'center' },
  { label: '组别', share: 9, align: 'center' },
  { label: '学校', share: 22 },
  { label: '作者', share: 16 },
  { label: '备注', share: 9 },
]

/** Prints the summary sheet a district seals and sends with its works (domain.md §3.5): A4 lying. */
export async function forwardingSummaryPdf(summary: ForwardingSummary): Promise<PdfFile> {
  const { campaign, district, rows, printedAt, demo } = summary
  const fonts = await fontsFor([summary, words, columns, pageWords])
  const sheet = {
    title: `${campaign}${words.title}`,
    author: district,
    made: printedAt,
    layout: 'landscape',
  } as const
  const pdf = openPdf(sheet, fonts)
  const flow = startFlow(pdf)
  drawHead(flow, summary)
  drawTable(flow, columns, rows.map(cellsOf), { size: 9.5, rowHeight: 24, reserve: 124 })
  flow.y += 12
  const sealed = { label: words.seal, foot: words.day }
  drawBoxes(flow, [{ label: words.person }, { label: words.leader }, sealed], 3, 112)
  numberPages(pdf, demo ? words.demo : '')
  return { bytes: await finishPdf(pdf), missing: fonts.missing }
}

function drawHead(flow: Flow, { campaign, district, quota, rows, contact, demo }: ForwardingSummary): void {
  if (demo) writeLine(flow, words.demo, { size: 10, bold: true, color: palette.seal, align: 'right' })
  writeLine(flow, campaign, { size: 12, align: 'center' })
  writeLine(flow, words.title, { size: 18, bold: true, align: 'center' })
  flow.y += 2
  const total = `${words.total} ${rows.length} ${words.works}`
  const person = contact && words.contact + contact
  writeLine(flow, [words.unit + district, total, quota, person].filter(Boolean).join('　　'), { size: 10 })
  flow.y += 3
}

function cellsOf({ rank, title, category, division, school, authors, note }: ForwardedRow): string[] {
  return [String(rank), title, category, division, school, authors.join('、'), note ?? '']
}
