import { type Column, type TableSheet, tableSheet, workbookBytes } from './workbook'

type Count = { name: string; inMonth: number; inYear: number }
type Person = { name: string; written: number; writtenInYear: number; passed: number; returned: number }
type Article = { day: string; title: string; section: string; school: string | null }

export type StatisticsBook = {
  /** YYYY-MM. */
  month: string
  organizer: string
  total: Count
  sections: Count[]
  schools: Count[]
  people: Person[]
  articles: Article[]
  /** ISO instant. */
  made: string
  demo: boolean
}

/** The month's posts by column, by school and by person, and the list they are counted from. */
export function statisticsWorkbook(book: StatisticsBook): Promise<Uint8Array> {
  const { articles, demo, made, month, organizer, people, schools, sections, total } = book
  const [year, number] = month.split('-')
  const title = `${year}年${Number(number)}月发稿统计`
  const sheets: TableSheet[] = [
    tableSheet('按栏目', { title, notes: [countNote], columns: counts('栏目'), rows: [...sections, total] }),
    tableSheet('按学校', { title, notes: [schoolNote], columns: counts('学校'), rows: schools }),
    tableSheet('按人员', { title, notes: [personNote], columns: persons, rows: people }),
    tableSheet('稿件清单', { title, notes: [countNote], columns: listed, rows: articles }),
  ]
  return workbookBytes(sheets, { author: organizer, made, demo })
}

const countNote = '按首次发布的时间（北京时间）统计现在仍在网站上的稿件，不含读本。'
const schoolNote = `${countNote}没有写明学校的稿件不在其中。`
const personNote = '按审校单统计：撰稿是当月发布的稿件，含读本和更正；几个人合写的各计一篇。'

const counts = (what: string): Column<Count>[] => [
  { label: what, value: ({ name }) => name },
  { label: '本月', kind: 'number', value: ({ inMonth }) => inMonth },
  { label: '本年累计', kind: 'number', value: ({ inYear }) => inYear },
]

const persons: Column<Person>[] = [
  { label: '姓名', value: ({ name }) => name },
  { label: '本月撰稿', kind: 'number', value: ({ written }) => written },
  { label: '本年撰稿', kind: 'number', value: ({ writtenInYear }) => writtenInYear },
  { label: '本月审校通过', kind: 'number', value: ({ passed }) => passed },
  { label: '本月退回', kind: 'number', value: ({ returned }) => returned },
]

const listed: Column<Article>[] = [
  { label: '发布日期', kind: 'day', value: ({ day }) => day },
  { label: '标题', value: ({ title }) => title },
  { label: '栏目', value: ({ section }) => section },
  { label: '学校', value: ({ school }) => school },
]
