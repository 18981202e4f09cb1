import { palette } from './palette'
import { drawBoxes } from './pdf-boxes'
import { finishPdf, fontsFor, openPdf, type PdfFile } from './pdf-document'
import { type Flow, makeRoom, numberPages, pageWords, startFlow, writeLine } from './pdf-flow'
import { drawTable, type PdfColumn } from './pdf-table'

export type SheetWork = { workCode: string; title: string; category: string; division: string }

/** The blank sheets of one judge. */
export type JudgeSheets = { judge: string; works: SheetWork[] }

export type BlankSheets = {
  campaign: string
  /** The round, such as 初评. */
  round: string
  criteria: { label: string; points: number; guidance?: string | null }[]
  /** Points given or taken off beside the criteria. */
  adjustments: { label: string; kind: 'deduction' | 'bonus'; points: number; guidance?: string | null }[]
  scale: number
  step: number
  batches: JudgeSheets[]
  organizer: string
  /** ISO instant. */
  printedAt: string
  demo: boolean
}

const words = {
  title: '评分表',
  demo: '演示数据',
  judge: '评委：',
  code: '作品编号：',
  work: '作品名称：',
  category: '类别：',
  division: '组别：',
  number: '序号',
  criterion: '评分项',
  points: '分值',
  guidance: '评分要点',
  mark: '得分',
  bonus: '加分',
  deduction: '扣分',
  most: '最多',
  sum: '合计',
  rules: ['满分', '分，最小计分单位', '分。每一项都要打分，合计由评委填写，录入时系统会再算一遍。'],
  recuse: '□ 本件作品我需要回避（不打分），原因：',
  comment: '评语',
  sign: '评委签字',
  date: '日期',
  day: '年　　月　　日',
  clerk: '代录人',
} as const

/** Prints blank score sheets for a day without computers (domain.md §4.3): A4 upright, one work to a sheet. */
export async function scoreSheetPdf(sheets: BlankSheets): Promise<PdfFile> {
  const fonts = await fontsFor([sheets, words, pageWords])
  const { campaign, organizer, printedAt, batches, demo } = sheets
  const pdf = openPdf(
    { title: `${campaign}${words.title}`, author: organizer, made: printedAt, layout: 'portrait' },
    fonts,
  )
  for (const { judge, works } of batches)
    for (const work of works) drawSheet(startFlow(pdf), sheets, judge, work)
  if (pdf.bufferedPageRange().count === 0) pdf.addPage()
  numberPages(pdf, demo ? words.demo : '')
  return { bytes: await finishPdf(pdf), missing: fonts.missing }
}

function drawSheet(flow: Flow, sheets: BlankSheets, judge: string, work: SheetWork): void {
  const { campaign, round, scale, step, demo } = sheets
  if (demo) writeLine(flow, words.demo, { size: 10, bold: true, color: palette.seal, align: 'right' })
  writeLine(flow, campaign, { size: 12, align: 'center' })
  writeLine(flow, `${round}${words.title}`, { size: 19, bold: true, align: 'center' })
  flow.y += 6
  writeLine(flow, `${words.code}${work.workCode}　　${words.judge}${judge}`, { size: 12, bold: true })
  writeLine(flow, words.work + work.title, { size: 11 })
  const kinds = [
    work.category && words.category + work.category,
    work.division && words.division + work.division,
  ]
  writeLine(flow, kinds.filter(Boolean).join('　　'), { size: 11 })
  flow.y += 4
  drawTable(flow, columns, criteriaRows(sheets), {
    size: 10,
    rowHeight: sheets.criteria.length > 10 ? 24 : 36,
  })
  flow.y += 4
  const [full, least, rest] = words.rules
  writeLine(flow, `${full} ${scale} ${least} ${step} ${rest}`, { size: 9, color: palette.soft })
  flow.y += 4
  writeLine(flow, words.recuse, { size: 10.5 })
  flow.y += 4
  drawFoot(flow)
}

const columns: PdfColumn[] = [
  { label: words.number, share: 6, align: 'center' },
  { label: words.criterion, share: 18 },
  { label: words.points, share: 9, align: 'center' },
  { label: words.guidance, share: 48 },
  { label: words.mark, share: 13, align: 'center' },
]

function criteriaRows({ criteria, adjustments, scale }: BlankSheets): string[][] {
  return [
    ...criteria.map(({ label, points, guidance }, index) => [
      String(index + 1),
      label,
      String(points),
      guidance ?? '',
      '',
    ]),
    ...adjustments.map(({ label, kind, points, guidance }) => [
      words[kind],
      label,
      `${words.most} ${points}`,
      guidance ?? '',
      '',
    ]),
    ['', words.sum, String(scale), '', ''],
  ]
}

/** The comment takes what is left of the page above the signatures, or at least a few lines. */
function drawFoot(flow: Flow): void {
  const signatures = 46
  makeRoom(flow, 80 + signatures)
  drawBoxes(flow, [{ label: words.comment }], 1, flow.bottom - flow.y - signatures)
  drawBoxes(
    flow,
    [{ label: words.sign }, { label: words.date, foot: words.day }, { label: words.clerk }],
    3,
    signatures,
  )
}
