import { type MarkedSheet, type MarkedWork, type MarksBook, marksWorkbook } from '@cms/office/marks-workbook'
import { expect, test } from 'vitest'
import { opened, rowsFrom, sheetOf } from './read-workbook'

const sheet = (change: Partial<MarkedSheet>): MarkedSheet => ({
  round: '评审',
  seat: 'A',
  judge: '韦珺喆',
  status: '已提交',
  marks: [18, 22.5],
  adjustments: '超时 −0.5',
  total: '40.0',
  submittedAt: '2026-11-20T08:30:00Z',
  enteredBy: '李老师',
  comment: '扎实',
  ...change,
})

const work = (sheets: MarkedSheet[]): MarkedWork => ({
  workCode: 'C-001',
  title: '阳光食堂',
  category: '制度建设',
  division: '小学组',
  school: '西山镇中心小学',
  mean: '40.00',
  trimmed: null,
  median: '40.0',
  standard: '0.412',
  range: '0.0',
  score: '40.00',
  rank: '1',
  award: '一等奖',
  sheets,
})

const abstained = sheet({
  seat: 'B',
  judge: '周濂',
  status: '弃权',
  marks: [],
  adjustments: '',
  total: null,
  submittedAt: null,
  enteredBy: null,
  comment: null,
})

const book: MarksBook = {
  campaign: '2026年案例征集',
  organizer: '贵港市教育局',
  criteria: [
    { label: '主题', points: 20 },
    { label: '做法', points: 25 },
  ],
  works: [work([sheet({}), abstained])],
  judges: [
    {
      judge: '韦珺喆',
      unit: '第一中学',
      panel: '第一组',
      assigned: 2,
      submitted: 1,
      recused: 1,
      mean: '40.00',
      deviation: '0.00',
    },
  ],
  policy: ['取全部评分表的平均分。'],
  notes: ['弃权不计分。'],
  made: '2026-11-21T02:30:00Z',
  demo: false,
}

test('every sheet is a row with each mark as a number; who abstained has no marks and no zero', async () => {
  const identity = ['C-001', '阳光食堂', '制度建设', '小学组', '西山镇中心小学', '评审']
  const figures = [40, null, 40, 0.412, 0]
  expect(rowsFrom(await sheetOf(await marksWorkbook(book), '评分明细'), 3)).toEqual([
    [
      ...['作品编号', '作品名称', '类别', '组别', '学校', '轮次', '席位', '评委', '状态'],
      ...['主题（20）', '做法（25）', '加分扣分', '合计', '提交时间', '代录人', '评语'],
      ...['本件平均分', '本件去极值平均', '本件中位数', '本件标准分', '本件分差'],
    ],
    [
      ...[...identity, 'A', '韦珺喆', '已提交', 18, 22.5, '超时 −0.5', 40],
      ...[new Date('2026-11-20T16:30:00Z'), '李老师', '扎实', ...figures],
    ],
    [...identity, 'B', '周濂', '弃权', null, null, null, null, null, null, null, ...figures],
  ])
})

test('every work is a row with a column to each seat', async () => {
  expect(rowsFrom(await sheetOf(await marksWorkbook(book), '作品汇总'), 3)).toEqual([
    [
      ...[
        '作品编号',
        '作品名称',
        '类别',
        '组别',
        '学校',
        'A',
        'B',
        '平均分',
        '去极值平均',
        '中位数',
        '标准分',
        '分差',
      ],
      ...['最终得分', '名次', '奖项'],
    ],
    [
      ...['C-001', '阳光食堂', '制度建设', '小学组', '西山镇中心小学', 40, '弃权', 40, null, 40, 0.412, 0],
      ...[40, 1, '一等奖'],
    ],
  ])
})

test('seats of several rounds have columns of their own', async () => {
  const works = [
    work([sheet({ round: '初评' }), sheet({ round: '复评' }), sheet({ round: '复评', seat: 'B' })]),
  ]
  const summary = await sheetOf(await marksWorkbook({ ...book, works }), '作品汇总')
  expect(rowsFrom(summary, 3)[0]?.slice(5, 8)).toEqual(['初评 A', '复评 A', '复评 B'])
})

test('judges, rules and notes have sheets of their own', async () => {
  const bytes = await marksWorkbook(book)
  expect((await opened(bytes)).worksheets.map(({ name }) => name)).toEqual([
    '评分明细',
    '作品汇总',
    '评委',
    '规则与说明',
  ])
  expect(rowsFrom(await sheetOf(bytes, '评委'), 3)).toEqual([
    ['韦珺喆', '第一中学', '第一组', 2, 1, 1, 40, 0],
  ])
  expect(rowsFrom(await sheetOf(bytes, '规则与说明'), 3)).toEqual([
    ['计分办法', '取全部评分表的平均分。'],
    ['说明', '弃权不计分。'],
  ])
})

test('a campaign without a single mark has its headings', async () => {
  const bytes = await marksWorkbook({ ...book, works: [], judges: [] })
  expect((await sheetOf(bytes, '评分明细')).rowCount).toBe(3)
  expect((await sheetOf(bytes, '评委')).rowCount).toBe(2)
})

test('a thousand sheets are all there', async () => {
  const works = Array.from({ length: 200 }, (_, index) => ({
    ...work([...'ABCDE'].map((seat) => sheet({ seat }))),
    workCode: `C-${index + 1}`,
  }))
  const bytes = await marksWorkbook({ ...book, works })
  const codes = rowsFrom(await sheetOf(bytes, '评分明细'), 4).map(([code]) => code)
  expect(codes).toEqual(works.flatMap(({ workCode }) => Array(5).fill(workCode)))
})
