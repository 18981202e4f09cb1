import { type Column, tableSheet, workbookBytes } from './workbook'

/** One ranked work; score and rank come written out, empty where they are not to be shown. */
export type ResultRow = {
  rank: string
  award: string
  workCode: string
  title: string
  category: string
  division: string
  district: string
  school: string
  authors: string[]
  tutors: string[]
  score: string
  note?: string | null
}

/** A unit or a person honoured beside the works, such as by 优秀组织奖. */
export type HonourRow = { award: string; unit: string; name: string; reason: string }

export type ResultsBook = {
  campaign: string
  organizer: string
  results: ResultRow[]
  honours: HonourRow[]
  notes: string[]
  /** ISO instant. */
  made: string
  demo: boolean
}

/** The results of a campaign for the office: all ranked works, then units and tutors honoured. */
export function resultsWorkbook(book: ResultsBook): Promise<Uint8Array> {
  const { campaign, organizer, results, honours, notes, made, demo } = book
  const sheets = [
    tableSheet('评选结果', { title: `${campaign}评选结果`, notes, columns: resultColumns, rows: results }),
    tableSheet('其他奖项', {
      title: `${campaign}其他奖项`,
      notes: [],
      columns: honourColumns,
      rows: honours,
    }),
  ]
  return workbookBytes(honours.length > 0 ? sheets : sheets.slice(0, 1), { author: organizer, made, demo })
}

const resultColumns: Column<ResultRow>[] = [
  { label: '名次', kind: 'number', value: ({ rank }) => rank },
  { label: '奖项', value: ({ award }) => award },
  { label: '作品编号', value: ({ workCode }) => workCode },
  { label: '作品名称', value: ({ title }) => title },
  { label: '类别', value: ({ category }) => category },
  { label: '组别', value: ({ division }) => division },
  { label: '县区', value: ({ district }) => district },
  { label: '学校', value: ({ school }) => school },
  { label: '作者', value: ({ authors }) => authors.join('、') },
  { label: '指导教师', value: ({ tutors }) => tutors.join('、') },
  { label: '得分', kind: 'number', value: ({ score }) => score },
  { label: '备注', value: ({ note }) => note },
]

const honourColumns: Column<HonourRow>[] = [
  { label: '奖项', value: ({ award }) => award },
  { label: '单位', value: ({ unit }) => unit },
  { label: '姓名', value: ({ name }) => name },
  { label: '理由', value: ({ reason }) => reason },
]
