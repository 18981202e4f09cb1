import ExcelJS from 'exceljs'
import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { openCampaign } from '../../seed/data/campaigns'
import { sharedBrowser } from '../support/browser'
import { as, ask, campaignId } from './as'
import { chooseSheet } from './choose-sheet'

const browser = await sharedBrowser()
const origin = inject('demo')

const header = ['县区', '下限', '上限']

/** The rows of the sheet that comes back with its mistakes. */
async function marked(page: Page): Promise<unknown[]> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载标出错误的表' }).click(),
  ])
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.read(await file.createReadStream())
  const rows = workbook.worksheets[0]?.getSheetValues() ?? []
  return rows.flatMap((row) => (Array.isArray(row) ? [row.slice(1)] : []))
}

test('the secretary reads in quotas: with a mistake the sheet comes back, put right it is written; then days off', async () => {
  await as(browser, origin, 'secretary', async (page) => {
    const wrong = [header, ['平南县', '9', '8'], ['覃塘区', '1', '7']]
    await chooseSheet(page, origin, 'quotas', wrong, openCampaign.title)
    await page
      .getByRole('row', { name: /平南县/ })
      .getByText('下限不能大于上限。')
      .waitFor()
    expect(await page.getByRole('button', { name: /^写入/ }).count()).toBe(0)
    expect(await marked(page)).toEqual([
      [...header, '错误说明'],
      ['平南县', '9', '8', '下限不能大于上限。'],
      ['覃塘区', '1', '7'],
    ])

    const right = [header, ['平南县', '1', '9'], ['覃塘区', '1', '7']]
    await chooseSheet(page, origin, 'quotas', right, openCampaign.title)
    await page.getByRole('button', { name: '写入 2 个县区的名额' }).click()
    await page.getByText('已写入：新增 0 个县区的名额，修改 2 个县区的名额。').waitFor()
    const id = await campaignId(page, openCampaign.slug)
    const { quotas } = await ask(page, `/api/campaigns/${id}?depth=1`)
    const written = (quotas.districts as { district: { name: string }; min: number; max: number }[])
      .map(({ district, max, min }) => `${district.name} ${min}–${max}`)
      .filter((line) => /^(平南县|覃塘区)/.test(line))
    expect(written.toSorted()).toEqual(['平南县 1–9', '覃塘区 1–7'])

    const days = [
      ['日期', '安排'],
      ['2027-10-08', '上班'],
      ['2027年10月9日', '放假'],
    ]
    await chooseSheet(page, origin, 'holidays', days)
    await page.getByRole('button', { name: '写入 2 个日期' }).click()
    await page.getByText('已写入：新增 2 个日期，修改 0 个日期。').waitFor()
  })
})

test('a sheet with mistakes comes back with them, and nothing can be written', async () => {
  await as(browser, origin, 'admin', async (page) => {
    await chooseSheet(page, origin, 'schools', [
      ['学校全称', '所属县区', '学校类型'],
      ['没有县区的小学', '不存在的县', '小学'],
    ])
    const row = page.getByRole('row', { name: /没有县区的小学/ })
    await row.getByText('“所属县区”找不到“不存在的县”，请照系统里的县区名称或代码填写。').waitFor()
    expect(await page.getByRole('button', { name: /^写入/ }).count()).toBe(0)
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载标出错误的表' }).click(),
    ])
    expect(file.suggestedFilename()).toBe('表（有错误说明）.xlsx')
  })
})

test('a list comes out by the filter that it is seen by', async () => {
  await as(browser, origin, 'admin', async (page) => {
    await page.goto(`${origin}/admin/collections/schools?search=幼儿园`)
    const link = page.locator('.qf-list-files').getByRole('link', { name: 'CSV' })
    const text = await (await page.request.get(`${origin}${await link.getAttribute('href')}`)).text()
    const names = text.trim().split('\r\n').slice(1)
    expect([names.length > 0, names.filter((line) => !line.includes('幼儿园'))]).toEqual([true, []])
  })
})
