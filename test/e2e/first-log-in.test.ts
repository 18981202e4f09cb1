import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { openCampaign } from '../../seed/data/campaigns'
import { textOfPages } from '../office/read-pdf'
import { sharedBrowser } from '../support/browser'
import { logIn, phone, visit } from '../support/visit'
import { as } from './as'
import { chooseSheet } from './choose-sheet'

const browser = await sharedBrowser()
const origin = inject('demo')
const username = `first-${Date.now().toString(36)}`

/** Takes the one slip with a new password; the password on it. */
async function passwordOnSlip(page: Page): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '下载 1 张初始密码单' }).click(),
  ])
  const chunks = await (await file.createReadStream()).toArray()
  const [slip = ''] = await textOfPages(Buffer.concat(chunks))
  return /初始密码([a-z2-9]{10})/.exec(slip)?.[1] ?? ''
}

/** Logs in on a phone with a password from a slip, which opens nothing but the way to a password of one's own. */
async function firstLogIn(username: string, password: string, work: (page: Page) => Promise<unknown>) {
  const { complaints, end, page } = await visit(browser, phone)
  await logIn(page, origin, username, password)
  const first = page.getByRole('heading', { name: '请换成自己的密码' })
  await first.waitFor()
  await page.goto(`${origin}/admin`)
  await page.getByLabel('新密码').fill('my-own-password')
  await page.getByLabel('再输入一次').fill('my-own-password')
  await page.getByRole('button', { name: '保存并开始' }).click()
  await first.waitFor({ state: 'detached' })
  await work(page)
  await end()
  expect(complaints).toEqual([])
}

test('an administrator reads in accounts and gets a slip, with which its owner logs in on a phone and chooses a password', async () => {
  const password = await as(browser, origin, 'admin', async (page) => {
    await chooseSheet(page, origin, 'accounts', [
      ['用户名', '姓名', '角色', '所在县区'],
      [username, '韦 明', '县区管理员', '港北区'],
    ])
    await page.getByRole('button', { name: '写入 1 个账号' }).click()
    return passwordOnSlip(page)
  })
  await firstLogIn(username, password, async (page) => {
    await page.goto(`${origin}/admin/forwarding`)
    await page.getByRole('heading', { level: 1, name: '县区推荐' }).waitFor()
  })
})

test('a district gives a school that forgot its password a new one, which the school changes on a phone', async () => {
  const password = await as(browser, origin, 'district-450802', async (page) => {
    await page.goto(`${origin}/admin/passwords`)
    await page.getByLabel('用户名、姓名或学校').fill('school-09')
    await page.getByRole('button', { name: '查找' }).click()
    await page.getByText('共 1 个账号').waitFor()
    await page.getByLabel('选择 school-09').check()
    await page.getByRole('button', { name: '给选中的 1 个账号发放初始密码' }).click()
    await page.getByText('已给 1 个账号发放初始密码').waitFor()
    return passwordOnSlip(page)
  })
  await firstLogIn('school-09', password, (page) => page.getByText(openCampaign.title).first().waitFor())
})
