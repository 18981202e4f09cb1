import { beijingTime } from '../domain/beijing-time'
import { palette } from './palette'
import { type Box, drawBoxes } from './pdf-boxes'
import { finishPdf, fontsFor, openPdf, type PdfFile } from './pdf-document'
import { type Flow, makeRoom, numberPages, pageWords, startFlow, writeLine } from './pdf-flow'
import { drawTable, type PdfColumn } from './pdf-table'

/** One work of the 评分汇总表; everything in it is ready to print. */
export type ScoreSummaryRow = {
  workCode: string
  title: string
  /** One for every seat: a total, or what stands for none, such as 弃权; null is printed as a dash. */
  totals: (string | null)[]
  score: string
  rank: string
  award: string
}

export type ScoreSummary = {
  campaign: string
  /** Which works and which round these are, such as 小学组 · 复评. */
  scope: string
  /** How totals become scores, in words. */
  policy: string
  /** What stands over the totals: letters of seats, or judges' names. */
  seats: string[]
  rows: ScoreSummaryRow[]
  /** Whose signatures are asked for; a name may be empty. */
  judges: string[]
  /** What the printed sheet can be checked by, such as the end of the hash chain. */
  digest?: string | null
  organizer: string
  /** ISO instant. */
  printedAt: string
  demo: boolean
}

const words = {
  title: '评分汇总表',
  demo: '演示数据',
  none: '—',
  sign: '以上评分及名次经核对无误，签字确认：',
  judge: '评委签字',
  supervisor: '纪检监督签字',
  clerk: '统分人签字',
  checker: '复核人签字',
  date: '日期',
  day: '年　　月　　日',
  digest: '核验码：',
  printed: '打印时间：',
  columns: ['作品编号', '作品名称', '最终得分', '名次', '奖项'],
} as const

/** Prints the score summary that judges and the supervisor sign (domain.md §3.13): A4 lying, signatures at the end. */
export async function scoreSummaryPdf(summary: ScoreSummary): Promise<PdfFile> {
  const printed = `${words.printed}${beijingTime(Date.parse(summary.printedAt))}`
  const fonts = await fontsFor([summary, words, printed, pageWords])
  const { campaign, organizer, printedAt } = summary
  const sheet = {
    title: `${campaign}${words.title}`,
    author: organizer,
    made: printedAt,
    layout: 'landscape',
  } as const
  const pdf = openPdf(sheet, fonts)
  const flow = startFlow(pdf)
  drawHead(flow, summary)
  drawTable(flow, columnsFor(summary.seats), summary.rows.map(cellsOf), {
    size: summary.seats.length > 8 ? 8 : 9.5,
    reserve: signaturesHeight(summary),
  })
  drawSignatures(flow, summary, printed)
  numberPages(pdf, summary.demo ? words.demo : '')
  return { bytes: await finishPdf(pdf), missing: fonts.missing }
}

function drawHead(flow: Flow, { campaign, scope, policy, demo }: ScoreSummary): void {
  if (demo) writeLine(flow, words.demo, { size: 10, bold: true, color: palette.seal, align: 'right' })
  writeLine(flow, `${campaign}${words.title}`, { size: 17, bold: true, align: 'center' })
  if (scope) writeLine(flow, scope, { size: 11, align: 'center' })
  writeLine(flow, policy, { size: 9.5, color: palette.soft })
  flow.y += 4
}

function columnsFor(seats: readonly string[]): PdfColumn[] {
  const [code, title, score, rank, award] = words.columns
  const seat = seats.length > 8 ? 5 : 6
  return [
    { label: code, share: 10, align: 'center' },
    { label: title, share: 30 },
    ...seats.map((label) => ({ label, share: seat, align: 'center' as const })),
    { label: score, share: 9, align: 'center' },
    { label: rank, share: 6, align: 'center' },
    { label: award, share: 9, align: 'center' },
  ]
}

function cellsOf({ workCode, title, totals, score, rank, award }: ScoreSummaryRow): string[] {
  return [workCode, title, ...totals.map((total) => total ?? words.none), score, rank, award]
}

const rowsOfJudges = ({ judges }: ScoreSummary) => Math.max(1, Math.ceil(judges.length / 5))
const signaturesHeight = (summary: ScoreSummary) => 12 + rowsOfJudges(summary) * 44 + 84

function drawSignatures(flow: Flow, summary: ScoreSummary, printed: string): void {
  const { judges, digest } = summary
  makeRoom(flow, Math.min(signaturesHeight(summary), flow.bottom - flow.top))
  flow.y += 12
  writeLine(flow, words.sign, { size: 10.5 })
  flow.y += 2
  const boxes = judges.map((name) => ({ label: name ? `${words.judge}（${name}）` : words.judge }))
  drawBoxes(flow, boxes, Math.ceil(judges.length / rowsOfJudges(summary)), 44)
  const office: Box[] = [words.supervisor, words.clerk, words.checker].map((label) => ({ label }))
  drawBoxes(flow, [...office, { label: words.date, foot: words.day }], 4, 44)
  flow.y += 6
  writeLine(flow, [digest ? words.digest + digest : '', printed].filter(Boolean).join('　'), {
    size: 8.5,
    color: palette.soft,
  })
}
