import type { Page } from 'playwright-core'
import { beforeAll, expect, inject, test } from 'vitest'
import { openCampaign } from '../../seed/data/campaigns'
import { sharedBrowser } from '../support/browser'
import { desktop, logIn, phone, visit } from '../support/visit'
import { as, ask, campaignId, enter } from './as'

const browser = await sharedBrowser()
const origin = inject('demo')
const left = '没有保存的内容还在这台电脑上'

// The three that follow have time to wait for: they do it together, with the session that this leaves.
beforeAll(async () => {
  const { end } = await enter(browser, origin, 'school-12')
  await end()
})

/** A draft of the school that is logged in; its address. */
async function draft(page: Page, title: string): Promise<string> {
  const campaign = await campaignId(page, openCampaign.slug)
  const { docs } = await ask(page, `/api/campaigns?where[id][equals]=${campaign}&depth=0`)
  const category = docs[0].categories[0].key
  const data = { campaign, title, category }
  const { doc } = await ask(page, '/api/entries', { method: 'POST', data })
  return `${origin}/admin/collections/entries/${doc.id}`
}

const storedAt = (address: string) =>
  `${new URL(address).pathname.replace('/admin/collections', '/api')}?depth=0`

const title = (page: Page) => page.locator('#field-title')
const body = (page: Page) => page.locator('.rich-text-lexical [contenteditable=true]').first()

test.concurrent('what is typed without a connection is offered again after the page is opened anew, until it is saved', async ({
  expect,
}) => {
  const { end, page } = await enter(browser, origin, 'school-12')
  page.on('dialog', (dialog) => void dialog.accept())
  await page.route('**/api/entries/*autosave*', (route) => route.abort())
  const address = await draft(page, '断网前的题目')
  const stored = storedAt(address)
  await page.goto(address)
  await body(page).waitFor()
  await page.getByText('正文 0 字').waitFor()
  await page.context().setOffline(true)
  await title(page).fill('断网后写的题目')
  await body(page).click()
  await page.keyboard.type('断网时写下的一段正文。')
  await page.waitForFunction(() =>
    Object.entries(localStorage).some(
      ([key, kept]) => key.startsWith('qingfeng.typing') && kept.includes('一段正文'),
    ),
  )
  await page.context().setOffline(false)
  await page.reload()
  await page.getByText(left).waitFor()
  expect(await title(page).inputValue()).toBe('断网前的题目')
  await page.getByRole('button', { name: '恢复' }).click()
  await page.getByText('断网时写下的一段正文。').waitFor()
  expect(await title(page).inputValue()).toBe('断网后写的题目')
  await page.locator('#action-save').click()
  await expect.poll(async () => (await ask(page, stored)).title).toBe('断网后写的题目')
  await page.reload()
  await page.getByText('断网时写下的一段正文。').waitFor()
  expect(await page.getByText(left).count()).toBe(0)
  expect(await title(page).inputValue()).toBe('断网后写的题目')
  await end()
})

test.concurrent('a draft saves itself as it is typed, and again when the connection is back', async ({
  expect,
}) => {
  const { end, page } = await enter(browser, origin, 'school-12')
  let cut = false
  await page.route('**/api/entries/*autosave*', (route) => (cut ? route.abort() : route.continue()))
  const address = await draft(page, '自己会保存')
  const stored = async () => (await ask(page, storedAt(address))).title
  await page.goto(address)
  await page.getByText('停笔几秒后自动保存').waitFor()
  await title(page).fill('没有按保存')
  await page.getByText(/已自动保存 \d\d:\d\d/).waitFor()
  expect(await stored()).toBe('没有按保存')
  cut = true
  await title(page).fill('断网时接着写')
  await page.getByText('没有连接，写的内容已留在本机').waitFor()
  cut = false
  await page.getByText(/已自动保存 \d\d:\d\d/).waitFor()
  expect(await stored()).toBe('断网时接着写')
  await title(page).fill('再按一次保存')
  await page.locator('#action-save').click()
  await expect.poll(stored).toBe('再按一次保存')
  await end()
})

test.concurrent('whoever logs out leaves nothing typed behind on a shared computer', async ({ expect }) => {
  const { end, page } = await visit(browser)
  page.on('dialog', (dialog) => void dialog.accept())
  await page.route('**/api/entries/*autosave*', (route) => route.abort())
  await logIn(page, origin, 'school-12')
  const address = await draft(page, '共用的电脑')
  await page.goto(address)
  await body(page).waitFor()
  await title(page).fill('没有保存就走了')
  const kept = () =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('qingfeng.typing')).length)
  await expect.poll(kept).toBe(1)
  await page.goto(`${origin}/admin/logout`)
  await page.waitForURL(/\/login/)
  await expect.poll(kept).toBe(0)
  await logIn(page, origin, 'school-12')
  await page.goto(address)
  await body(page).waitFor()
  expect(await page.getByText(left).count()).toBe(0)
  await end()
})

test.each([
  ['desktop', desktop],
  ['phone', phone],
])('a school begins this year’s entry with last year’s, on a %s', async (_, viewport) => {
  await as(
    browser,
    origin,
    'school-06',
    async (page) => {
      const { entries } = await ask(page, '/api/actions/open-earlier-entries')
      const [earlier] = entries.filter(
        ({ campaign }: { campaign: { title: string } }) => campaign.title !== openCampaign.title,
      )
      await page.goto(`${origin}/admin/collections/entries/create`)
      await page.getByRole('button', { name: '复制往年作品' }).click()
      await page.getByLabel('复制到').selectOption({ label: openCampaign.title })
      await page.getByLabel('往年的作品').selectOption(earlier.id)
      const category = page.getByLabel(/^类别（/)
      if (await category.count()) await category.selectOption({ index: 1 })
      await page.getByRole('button', { name: '复制', exact: true }).click()
      await page.waitForURL(/\/entries\/[0-9a-f-]{36}$/)
      await page.getByText('已复制为草稿').waitFor()
      expect(await title(page).inputValue()).toBe(earlier.title)
    },
    viewport,
  )
})
