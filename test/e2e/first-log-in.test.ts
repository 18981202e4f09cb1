import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { textOfPages } from '../office/read-pdf'
import { openBrowser } from '../support/browser'
import { sheetFile } from '../support/sheet-file'
import { logIn, phone, visit } from '../support/visit'
import { as } from './as'

let browser: Browser
const origin = inject('demo')
const username = `first-${Date.now().toString(36)}`

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
})

/** Chooses a sheet on the desk of imports, as from the disk. */
async function choose(page: Page, table: string, rows: string[][]): Promise<void> {
  await page.goto(`${origin}/admin/import`)
  await page.locator('#table').selectOption(table)
  const buffer = Buffer.from(await sheetFile(rows))
  await page.getByLabel('Excel 文件').setInputFiles({ name: '表.xlsx', mimeType: '', buffer })
}

test('an administrator reads in accounts and gets a slip, with which its owner logs in on a phone and chooses a password', async () => {
  const password = await as(browser, origin, 'admin', async (page) => {
    await choose(page, 'accounts', [
      ['用户名', '姓名', '角色', '所在县区'],
      [username, '韦 明', '县区管理员', '港北区'],
    ])
    await page.getByRole('button', { name: '写入 1 个账号' }).click()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '下载 1 张初始密码单' }).click(),
    ])
    const chunks = await (await file.createReadStream()).toArray()
    const [slip = ''] = await textOfPages(Buffer.concat(chunks))
    return /初始密码([a-z2-9]{10})/.exec(slip)?.[1] ?? ''
  })
  const { complaints, end, page } = await visit(browser, phone)
  await logIn(page, origin, username, password)
  const first = page.getByRole('heading', { name: '请换成自己的密码' })
  await first.waitFor()
  await page.goto(`${origin}/admin/forwarding`)
  await page.getByLabel('新密码').fill('my-own-password')
  await page.getByLabel('再输入一次').fill('my-own-password')
  await page.getByRole('button', { name: '保存并开始' }).click()
  await first.waitFor({ state: 'detached' })
  await page.goto(`${origin}/admin/forwarding`)
  await page.getByRole('heading', { level: 1, name: '县区推荐' }).waitFor()
  await end()
  expect(complaints).toEqual([])
})

test('a sheet with mistakes comes back with them, and nothing can be written', async () => {
  await as(browser, origin, 'admin', async (page) => {
    await choose(page, 'schools', [
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
