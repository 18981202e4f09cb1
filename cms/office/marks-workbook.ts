import { judgeColumns, markColumns, ruleColumns, workColumns } from './marks-columns'
import { tableSheet, workbookBytes } from './workbook'

/** One judge's sheet on a work. Totals come as decimals written out; null stands for none. */
export type MarkedSheet = {
  round: string
  seat: string
  /** The judge's name, or a letter or number where names are not to be told. */
  judge: string
  status: string
  /** In the order of the criteria. */
  marks: (number | null)[]
  /** In words, such as 超时 −0.5. */
  adjustments: string
  total: string | null
  submittedAt: string | null
  enteredBy?: string | null
  comment?: string | null
}

/** A work with what its sheets come to, each as a decimal written out. */
export type MarkedWork = {
  workCode: string
  title: string
  category: string
  division: string
  school: string
  mean: string | null
  trimmed: string | null
  median: string | null
  standard: string | null
  range: string | null
  score: string | null
  rank: string
  award: string
  sheets: MarkedSheet[]
}

export type JudgeRow = {
  judge: string
  unit: string
  panel: string
  assigned: number
  submitted: number
  recused: number
  mean: string | null
  deviation: string | null
}

export type MarksBook = {
  campaign: string
  organizer: string
  criteria: { label: string; points: number }[]
  works: MarkedWork[]
  judges: JudgeRow[]
  /** The scoring policy and how to read the tables, a line each. */
  policy: string[]
  notes: string[]
  /** ISO instant. */
  made: string
  demo: boolean
}

/** Every mark of every judge in one table, then the works, the judges, and the rules; numbers can be summed again. */
export function marksWorkbook(book: MarksBook): Promise<Uint8Array> {
  const { campaign, organizer, made, demo, works, judges, policy, notes } = book
  const lines = works.flatMap((work) => work.sheets.map((sheet) => ({ work, sheet })))
  const rules = [
    ...policy.map((text) => ({ kind: '计分办法', text })),
    ...notes.map((text) => ({ kind: '说明', text })),
  ]
  const sheets = [
    tableSheet('评分明细', { title: `${campaign}评分明细`, notes, columns: markColumns(book), rows: lines }),
    tableSheet('作品汇总', {
      title: `${campaign}作品汇总`,
      notes: policy,
      columns: workColumns(works),
      rows: works,
    }),
    tableSheet('评委', { title: `${campaign}评委评分情况`, notes: [], columns: judgeColumns, rows: judges }),
    tableSheet('规则与说明', {
      title: `${campaign}规则与说明`,
      notes: [],
      columns: ruleColumns,
      rows: rules,
    }),
  ]
  return workbookBytes(sheets, { author: organizer, made, demo })
}
