import { type ScoreSummary, type ScoreSummaryRow, scoreSummaryPdf } from '@cms/office/score-summary-pdf'
import { expect, test } from 'vitest'
import { fontFiles, lettersWithoutGlyph, pageSizes, textOfPages } from './read-pdf'

const row = (index: number, change: Partial<ScoreSummaryRow> = {}): ScoreSummaryRow => ({
  workCode: `C-${String(index).padStart(3, '0')}`,
  title: '阳光食堂',
  totals: ['88.5', '90.0', '弃权', null, '86.5'],
  score: '88.33',
  rank: String(index),
  award: '一等奖',
  ...change,
})

const summary: ScoreSummary = {
  campaign: '2026年案例征集',
  scope: '小学组 · 复评',
  policy: '取全部评分表的平均分，保留 2 位小数。',
  seats: ['A', 'B', 'C', 'D', 'E'],
  rows: [row(1), row(2, { title: '课程育人', award: '' })],
  judges: ['', '', '', '', ''],
  digest: '3f8a 9c21',
  organizer: '贵港市教育局',
  printedAt: '2026-11-21T02:30:00Z',
  demo: false,
}

const many = Array.from({ length: 60 }, (_, index) =>
  row(index + 1, {
    title: index % 7 === 0 ? '以党建引领推动清廉学校建设高质量发展的探索与实践'.repeat(4) : '阳光食堂',
  }),
)

test('a short summary is one page: head, table, signatures, what it can be checked by', async () => {
  const { bytes, missing } = await scoreSummaryPdf(summary)
  expect(await textOfPages(bytes)).toEqual([
    '2026年案例征集评分汇总表小学组·复评取全部评分表的平均分，保留2位小数。' +
      '作品编号作品名称ABCDE最终得分名次奖项' +
      'C-001阳光食堂88.590.0弃权—86.588.331一等奖' +
      'C-002课程育人88.590.0弃权—86.588.332' +
      '以上评分及名次经核对无误，签字确认：评委签字评委签字评委签字评委签字评委签字' +
      '纪检监督签字统分人签字复核人签字日期年月日核验码：3f8a9c21打印时间：2026年11月21日10:30第1页共1页',
  ])
  expect([await pageSizes(bytes), await fontFiles(bytes)]).toEqual([['842×595'], ['FontFile3', 'FontFile3']])
  expect([missing, await lettersWithoutGlyph(bytes)]).toEqual([[], 0])
})

test('a long summary repeats its heading, counts its pages and is signed on the last', async () => {
  const { bytes } = await scoreSummaryPdf({ ...summary, rows: many })
  const pages = await textOfPages(bytes)
  const has = (words: string) => pages.map((page) => page.includes(words))
  expect(pages.length).toBeGreaterThan(2)
  expect(has('作品编号作品名称ABCDE最终得分名次奖项')).toEqual(pages.map(() => true))
  expect(has('纪检监督签字')).toEqual(pages.map((_, index) => index === pages.length - 1))
  expect(pages.map((page) => page.match(/第\d+页共\d+页$/)?.[0])).toEqual(
    pages.map((_, index) => `第${index + 1}页共${pages.length}页`),
  )
  expect(pages.join('').match(/C-\d{3}/g)).toEqual(many.map(({ workCode }) => workCode))
})

test('a long title is printed in full', async () => {
  const [page = ''] = await textOfPages((await scoreSummaryPdf({ ...summary, rows: many.slice(0, 1) })).bytes)
  expect(page).toContain(many[0]?.title)
})

test('judges’ names stand over their totals and at their signatures when they are asked for', async () => {
  const judges = ['覃明', '韦珺喆', '阿卜杜热合曼·买买提']
  const { bytes } = await scoreSummaryPdf({
    ...summary,
    seats: judges,
    judges,
    rows: [row(1, { totals: ['88.5', '90.0', '86.5'] })],
  })
  const [page = ''] = await textOfPages(bytes)
  expect(page).toContain('作品名称覃明韦珺喆阿卜杜热合曼·买买提最终得分')
  expect(page).toContain('评委签字（覃明）评委签字（韦珺喆）评委签字（阿卜杜热合曼·买买提）')
  expect(await lettersWithoutGlyph(bytes)).toBe(0)
})

test('a summary without works can still be printed and signed, and invented data says so', async () => {
  const { bytes } = await scoreSummaryPdf({ ...summary, rows: [], judges: [], digest: null, demo: true })
  const pages = await textOfPages(bytes)
  expect(pages).toEqual([
    '演示数据2026年案例征集评分汇总表小学组·复评取全部评分表的平均分，保留2位小数。' +
      '作品编号作品名称ABCDE最终得分名次奖项以上评分及名次经核对无误，签字确认：' +
      '纪检监督签字统分人签字复核人签字日期年月日打印时间：2026年11月21日10:30演示数据第1页共1页',
  ])
})
