import type { JudgeRow, MarkedSheet, MarkedWork, MarksBook } from './marks-workbook'
import type { Column } from './workbook'

/** A sheet beside its work. */
export type Line = { work: MarkedWork; sheet: MarkedSheet }

const identity: Column<MarkedWork>[] = [
  { label: '作品编号', value: ({ workCode }) => workCode },
  { label: '作品名称', value: ({ title }) => title },
  { label: '类别', value: ({ category }) => category },
  { label: '组别', value: ({ division }) => division },
  { label: '学校', value: ({ school }) => school },
]

const figures: Column<MarkedWork>[] = [
  { label: '平均分', kind: 'number', value: ({ mean }) => mean },
  { label: '去极值平均', kind: 'number', value: ({ trimmed }) => trimmed },
  { label: '中位数', kind: 'number', value: ({ median }) => median },
  { label: '标准分', kind: 'number', value: ({ standard }) => standard },
  { label: '分差', kind: 'number', value: ({ range }) => range },
]

const ofWork = (columns: Column<MarkedWork>[]): Column<Line>[] =>
  columns.map(({ label, kind, value }) => ({ label, kind, value: ({ work }) => value(work) }))

/** One row to a sheet: whose it is, every mark, and at the end what the work comes to. */
export function markColumns({ criteria }: MarksBook): Column<Line>[] {
  return [
    ...ofWork(identity),
    { label: '轮次', value: ({ sheet }) => sheet.round },
    { label: '席位', value: ({ sheet }) => sheet.seat },
    { label: '评委', value: ({ sheet }) => sheet.judge },
    { label: '状态', value: ({ sheet }) => sheet.status },
    ...criteria.map(
      ({ label, points }, index): Column<Line> => ({
        label: `${label}（${points}）`,
        kind: 'number',
        value: ({ sheet }) => sheet.marks[index],
      }),
    ),
    { label: '加分扣分', value: ({ sheet }) => sheet.adjustments },
    { label: '合计', kind: 'number', value: ({ sheet }) => sheet.total },
    { label: '提交时间', kind: 'time', value: ({ sheet }) => sheet.submittedAt },
    { label: '代录人', value: ({ sheet }) => sheet.enteredBy },
    { label: '评语', value: ({ sheet }) => sheet.comment },
    ...ofWork(figures).map((column) => ({ ...column, label: `本件${column.label}` })),
  ]
}

/** One row to a work, a column to each seat of each round. */
export function workColumns(works: readonly MarkedWork[]): Column<MarkedWork>[] {
  const rounds = new Set(works.flatMap(({ sheets }) => sheets.map(({ round }) => round)))
  const seats = [...rounds].flatMap((round) => {
    const letters = works.flatMap(({ sheets }) =>
      sheets.filter((sheet) => sheet.round === round).map(({ seat }) => seat),
    )
    return [...new Set(letters)].sort().map((seat) => ({ round, seat }))
  })
  return [
    ...identity,
    ...seats.map(
      ({ round, seat }): Column<MarkedWork> => ({
        label: rounds.size > 1 ? `${round} ${seat}` : seat,
        kind: 'number',
        value: ({ sheets }) => {
          const sheet = sheets.find((each) => each.round === round && each.seat === seat)
          return sheet && (sheet.total ?? sheet.status)
        },
      }),
    ),
    ...figures,
    { label: '最终得分', kind: 'number', value: ({ score }) => score },
    { label: '名次', kind: 'number', value: ({ rank }) => rank },
    { label: '奖项', value: ({ award }) => award },
  ]
}

export const judgeColumns: Column<JudgeRow>[] = [
  { label: '评委', value: ({ judge }) => judge },
  { label: '单位', value: ({ unit }) => unit },
  { label: '评委组', value: ({ panel }) => panel },
  { label: '分配', kind: 'number', value: ({ assigned }) => assigned },
  { label: '已提交', kind: 'number', value: ({ submitted }) => submitted },
  { label: '回避', kind: 'number', value: ({ recused }) => recused },
  { label: '平均给分', kind: 'number', value: ({ mean }) => mean },
  { label: '标准差', kind: 'number', value: ({ deviation }) => deviation },
]

export const ruleColumns: Column<{ kind: string; text: string }>[] = [
  { label: '项目', value: ({ kind }) => kind },
  { label: '内容', value: ({ text }) => text },
]
