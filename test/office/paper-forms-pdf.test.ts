import { defaultRubric } from '@cms/domain/rubric'
import {
  type ForwardedRow,
  type ForwardingSummary,
  forwardingSummaryPdf,
} from '@cms/office/forwarding-summary-pdf'
import { type BlankSheets, scoreSheetPdf } from '@cms/office/score-sheet-pdf'
import { expect, test } from 'vitest'
import { lettersWithoutGlyph, pageSizes, textOfPages } from './read-pdf'

const work = (workCode: string) => ({ workCode, title: '阳光食堂', category: '制度建设', division: '小学组' })

const sheets: BlankSheets = {
  campaign: '2026年案例征集',
  round: '复评',
  criteria: defaultRubric.criteria,
  adjustments: [{ label: '超时', kind: 'deduction', points: 1, guidance: '超过 1 分钟扣 1 分' }],
  scale: 100,
  step: 0.5,
  batches: [
    { judge: '韦珺喆', works: [work('C-001'), work('C-002')] },
    { judge: '周濂', works: [work('C-003')] },
  ],
  organizer: '贵港市教育局',
  printedAt: '2026-11-21T02:30:00Z',
  demo: true,
}

test('every judge gets a blank sheet for each work, one to a page', async () => {
  const { bytes, missing } = await scoreSheetPdf(sheets)
  const pages = await textOfPages(bytes)
  expect(pages.map((page) => page.match(/作品编号：(C-\d+)评委：(.+?)作品名称/)?.slice(1))).toEqual([
    ['C-001', '韦珺喆'],
    ['C-002', '韦珺喆'],
    ['C-003', '周濂'],
  ])
  expect(pages[2]?.slice(-6)).toBe('第3页共3页')
  expect([missing, await lettersWithoutGlyph(bytes), await pageSizes(bytes)]).toEqual([
    [],
    0,
    ['595×842', '595×842', '595×842'],
  ])
})

test('a blank sheet names the criteria with their points and guidance, and has room for all that is written', async () => {
  const [page = ''] = await textOfPages((await scoreSheetPdf(sheets)).bytes)
  const criteria = defaultRubric.criteria.map(
    ({ label, points, guidance }, index) => `${index + 1}${label}${points}${guidance}`,
  )
  expect(page).toContain(`序号评分项分值评分要点得分${criteria.join('')}扣分超时最多1超过1分钟扣1分合计100`)
  expect(page).toContain('□本件作品我需要回避（不打分），原因：评语评委签字日期年月日代录人')
})

test('many criteria go on to a second page without losing one', async () => {
  const criteria = Array.from({ length: 30 }, (_, index) => ({ label: `指标${index + 1}号`, points: 3 }))
  const { bytes } = await scoreSheetPdf({ ...sheets, criteria, batches: sheets.batches.slice(1) })
  const pages = await textOfPages(bytes)
  expect(pages.length).toBe(2)
  expect(pages.join('').match(/指标\d+号/g)).toEqual(criteria.map(({ label }) => label))
  expect(pages.map((page) => page.includes('评分项分值评分要点得分'))).toEqual([true, true])
})

const forwarded = (rank: number): ForwardedRow => ({
  rank,
  title: '阳光食堂',
  category: '制度建设',
  division: '小学组',
  school: '西山镇中心小学',
  authors: ['韦珺喆', '黄濂'],
})

const summary: ForwardingSummary = {
  campaign: '2026年案例征集',
  district: '桂平市教育局',
  quota: '名额 40 件，已用 2 件',
  rows: [forwarded(1), { ...forwarded(2), note: '补报' }],
  contact: '李老师',
  printedAt: '2026-11-21T02:30:00Z',
  demo: false,
}

test('a district’s list is in its order, with room for signatures and its seal', async () => {
  const { bytes, missing } = await forwardingSummaryPdf(summary)
  expect(await textOfPages(bytes)).toEqual([
    '2026年案例征集推荐汇总表推荐单位：桂平市教育局共推荐2件名额40件，已用2件联系人：李老师' +
      '推荐次序作品名称类别组别学校作者备注' +
      '1阳光食堂制度建设小学组西山镇中心小学韦珺喆、黄濂2阳光食堂制度建设小学组西山镇中心小学韦珺喆、黄濂补报' +
      '经办人签字负责人签字推荐单位（盖章）年月日第1页共1页',
  ])
  expect([missing, await lettersWithoutGlyph(bytes)]).toEqual([[], 0])
})

test('a long list repeats its heading and is sealed once', async () => {
  const rows = Array.from({ length: 45 }, (_, index) => forwarded(index + 1))
  const { bytes } = await forwardingSummaryPdf({ ...summary, rows })
  const pages = await textOfPages(bytes)
  expect(pages.map((page) => page.includes('推荐次序作品名称'))).toEqual(pages.map(() => true))
  expect(pages.join('').match(/（盖章）/g)).toEqual(['（盖章）'])
  expect(pages.length).toBeGreaterThan(1)
})
