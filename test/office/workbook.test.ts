import { certificatesWorkbook } from '@cms/office/certificates-workbook'
import { chartsWorkbook } from '@cms/office/charts-workbook'
import { forwardingWorkbook } from '@cms/office/forwarding-workbook'
import { resultsWorkbook } from '@cms/office/results-workbook'
import { tableSheet, workbookBytes } from '@cms/office/workbook'
import type ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { opened, rowsFrom, sheetOf } from './read-workbook'

const info = { author: '贵港市教育局', made: '2026-11-21T02:30:00Z', demo: false }
type Row = { code: string; score: string | null; day?: string; at?: string }

async function written(
  rows: Row[],
  { demo = false, notes = [] as string[] } = {},
): Promise<ExcelJS.Worksheet> {
  const sheet = tableSheet('评分', {
    title: '2026年案例征集评分',
    notes,
    columns: [
      { label: '编号', value: ({ code }) => code },
      { label: '得分', kind: 'number', value: ({ score }) => score },
      { label: '日期', kind: 'day', value: ({ day }) => day },
      { label: '时间', kind: 'time', value: ({ at }) => at },
    ],
    rows,
  })
  return sheetOf(await workbookBytes([sheet], { ...info, demo }), '评分')
}

test('a sheet has its title, its notes, its heading and its rows', async () => {
  const sheet = await written([{ code: 'C-001', score: '88.50' }], { notes: ['保留 2 位小数。'], demo: true })
  expect([1, 2, 3].map((row) => sheet.getCell(row, 1).value)).toEqual([
    '2026年案例征集评分',
    '演示数据',
    '保留 2 位小数。',
  ])
  expect(rowsFrom(sheet, 4)).toEqual([
    ['编号', '得分', '日期', '时间'],
    ['C-001', 88.5, null, null],
  ])
  expect(sheet.getCell('D1').isMerged).toBe(true)
})

test('real data is not marked as invented', async () => {
  expect((await written([])).getCell('A2').value).toBe('编号')
})

test.each([
  ['a long number', '450802199001011234'],
  ['leading zeros', '000123'],
  ['a telephone', '07750000000'],
  ['something like a date', '1-2'],
  ['something like a power', '1E5'],
  ['a formula', '=1+1'],
  ['a plus', '+861390000'],
  ['a minus', '-1'],
  ['an at sign', '@SUM(A1)'],
  ['a link to a program', '=HYPERLINK("http://example.com","看")'],
  ['marks of the file format', '<&>"\''],
  ['a rare name', '韦珺喆䶮'],
])('%s stays the text that it is', async (_, code) => {
  const sheet = await written([{ code, score: null }])
  const cell = sheet.getCell('A3')
  expect([cell.value, cell.numFmt, cell.formula]).toEqual([code, '@', undefined])
})

test('control characters and torn pairs do not break the file', async () => {
  const sheet = await written([{ code: '甲\u0000\u0008乙\ud800丙\n丁', score: null }])
  expect(sheet.getCell('A3').value).toBe('甲乙\ufffd丙\n丁')
})

test('scores are numbers that can be summed and show their decimals, words among them stay words', async () => {
  const sheet = await written([
    { code: 'C-001', score: '88.50' },
    { code: 'C-002', score: '-0.5' },
    { code: 'C-003', score: '弃权' },
    { code: 'C-004', score: null },
  ])
  expect([3, 4, 5, 6].map((row) => sheet.getCell(row, 2).value)).toEqual([88.5, -0.5, '弃权', null])
  expect(sheet.getCell('B3').numFmt).toBe('0.00')
})

test('days and instants are dates, as clocks in China show them', async () => {
  const sheet = await written([{ code: 'C-001', score: null, day: '2026-12-01', at: '2026-11-30T17:05:00Z' }])
  const [day, time] = [sheet.getCell('C3'), sheet.getCell('D3')]
  expect([day.value, day.numFmt]).toEqual([new Date('2026-12-01T00:00:00Z'), 'yyyy-mm-dd'])
  expect([time.value, time.numFmt]).toEqual([new Date('2026-12-01T01:05:00Z'), 'yyyy-mm-dd hh:mm'])
})

test('the heading stays in sight, filters, and is printed on every page as wide as A4 lying', async () => {
  const sheet = await written([{ code: 'C-001', score: '88.50' }])
  const { paperSize, orientation, fitToPage, fitToWidth, fitToHeight, printTitlesRow } = sheet.pageSetup
  expect(sheet.views.map((view) => [view.state, 'ySplit' in view && view.ySplit])).toEqual([['frozen', 2]])
  expect(sheet.autoFilter).toBe('A2:D3')
  expect({ paperSize, orientation, fitToPage, fitToWidth, fitToHeight, printTitlesRow }).toEqual({
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: '2:2',
  })
})

test('columns fit Chinese, and what is longer goes on in further lines', async () => {
  const sheet = await written([
    { code: '桂平市西山镇中心小学', score: null },
    { code: '清'.repeat(60), score: null },
  ])
  const short = await written([{ code: '桂平市西山镇中心小学', score: null }])
  expect([short.getColumn(1).width, sheet.getColumn(1).width]).toEqual([23, 36])
  expect(sheet.getRow(4).height).toBeGreaterThan(sheet.getRow(3).height * 2)
  expect(sheet.getCell('A4').alignment.wrapText).toBe(true)
})

test('the file says who made it and when', async () => {
  const sheet = tableSheet('评分', {
    title: '评分',
    notes: [],
    columns: [{ label: '编号', value: String }],
    rows: [1],
  })
  const workbook = await opened(await workbookBytes([sheet], info))
  expect([workbook.creator, workbook.created]).toEqual(['贵港市教育局', new Date('2026-11-21T02:30:00Z')])
})

const campaign = { campaign: '2026年案例征集', organizer: '贵港市教育局', made: info.made, demo: false }

test('results come with rank and score as numbers, honours on a sheet of their own', async () => {
  const result = {
    rank: '1',
    award: '一等奖',
    workCode: 'C-001',
    title: '阳光食堂',
    category: '制度建设',
    division: '小学组',
    district: '桂平市',
    school: '西山镇中心小学',
    authors: ['韦珺喆', '黄濂'],
    tutors: [],
    score: '88.50',
  }
  const honours = [{ award: '优秀组织奖', unit: '桂平市教育局', name: '', reason: '组织有力' }]
  const bytes = await resultsWorkbook({ ...campaign, results: [result], honours, notes: [] })
  expect(rowsFrom(await sheetOf(bytes, '评选结果'), 3)).toEqual([
    [
      1,
      '一等奖',
      'C-001',
      '阳光食堂',
      '制度建设',
      '小学组',
      '桂平市',
      '西山镇中心小学',
      '韦珺喆、黄濂',
      null,
      88.5,
      null,
    ],
  ])
  expect(rowsFrom(await sheetOf(bytes, '其他奖项'), 3)).toEqual([
    ['优秀组织奖', '桂平市教育局', null, '组织有力'],
  ])
  const alone = await opened(await resultsWorkbook({ ...campaign, results: [], honours: [], notes: [] }))
  expect(alone.worksheets.map(({ name }) => name)).toEqual(['评选结果'])
})

test('a revoked certificate keeps its number in the register, with the reason', async () => {
  const certificate = {
    number: 'GGQL-2026-AL-1-0007',
    kind: '案例',
    recipients: ['韦珺喆', '黄濂'],
    unit: '西山镇中心小学',
    title: '阳光食堂',
    awardName: '一等奖',
    issuedOn: '2026-12-01',
    status: '已作废',
    revokedOn: '2026-12-05',
    reason: '姓名有误',
    replaces: null,
    verifyUrl: 'https://qf.example.gov.cn/v/3f8a',
  }
  const bytes = await certificatesWorkbook({ ...campaign, certificates: [certificate], notes: [] })
  expect(rowsFrom(await sheetOf(bytes, '证书'), 3)).toEqual([
    [
      'GGQL-2026-AL-1-0007',
      '案例',
      '韦珺喆、黄濂',
      '西山镇中心小学',
      '阳光食堂',
      '一等奖',
      new Date('2026-12-01T00:00:00Z'),
      '已作废',
      new Date('2026-12-05T00:00:00Z'),
      '姓名有误',
      null,
      'https://qf.example.gov.cn/v/3f8a',
    ],
  ])
})

test('a district’s list has receipts as text and who handed each work in', async () => {
  const row = {
    rank: 1,
    receipt: '000123',
    title: '阳光食堂',
    category: '制度建设',
    division: '小学组',
    school: '西山镇中心小学',
    authors: ['韦珺喆'],
    tutors: ['李明'],
    contact: '李老师',
    note: null,
  }
  const bytes = await forwardingWorkbook({
    campaign: campaign.campaign,
    made: info.made,
    demo: false,
    district: '桂平市教育局',
    quota: '名额 40 件',
    rows: [row],
  })
  const sheet = await sheetOf(bytes, '推荐汇总表')
  expect(sheet.getCell('A2').value).toBe('推荐单位：桂平市教育局　名额 40 件')
  expect(rowsFrom(sheet, 4)).toEqual([
    [1, '000123', '阳光食堂', '制度建设', '小学组', '西山镇中心小学', '韦珺喆', '李明', '李老师', null],
  ])
})

test('charts are tables, and two of the same name are told apart', async () => {
  const chart = {
    name: '得分分布',
    title: '小学组得分分布',
    notes: [],
    columns: [{ label: '分数段' }, { label: '件数', kind: 'number' as const }],
    rows: [
      ['90–100', 3],
      ['80–89', 12],
    ],
  }
  const bytes = await chartsWorkbook({
    organizer: '贵港市教育局',
    charts: [chart, chart],
    made: info.made,
    demo: false,
  })
  const { worksheets } = await opened(bytes)
  expect(worksheets.map(({ name }) => name)).toEqual(['得分分布', '得分分布 2'])
  expect(rowsFrom(await sheetOf(bytes, '得分分布 2'), 3)).toEqual(chart.rows)
})
