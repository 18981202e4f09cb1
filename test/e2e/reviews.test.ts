import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { sharedBrowser } from '../support/browser'
import { textOf } from '../support/rich-text'
import { phone, visit } from '../support/visit'
import { as, ask } from './as'

const browser = await sharedBrowser()
const origin = inject('demo')

const title = '荷塘边的家长会'

/** Opens the text from the desk of who reviews it, and passes it. */
const pass = (username: string, viewport = phone) =>
  as(
    browser,
    origin,
    username,
    async (page) => {
      await page.goto(`${origin}/admin/editorial`)
      await page
        .getByRole('region', { name: /^等您审校/ })
        .getByRole('link', { name: title })
        .click()
      await page.getByRole('button', { name: '通过', exact: true }).click()
      await page.getByText('已通过。').waitFor()
    },
    viewport,
  )

const open = async (page: Page, id: string) => {
  await page.goto(`${origin}/admin/collections/column-posts/${id}`)
  await page.getByRole('region', { name: '审校', exact: true }).getByRole('status').first().waitFor()
}

test('a text is checked, sent, returned, mended, passed by three and published; a correction is compared word by word', async () => {
  const id = await as(browser, origin, 'editor', async (page) => {
    await page.goto(`${origin}/admin`)
    const { docs } = await ask(page, '/api/columns?where[slug][equals]=work-news&depth=0')
    const data = {
      title,
      slug: 'parents-by-the-pond',
      summary: '家长会开在荷塘边。',
      body: textOf('家长会开在荷塘边。', '大家都说：“看得明白。'),
      source: '荷城教育局清廉办（演示）',
      column: docs[0].id,
    }
    const { doc } = await ask(page, '/api/column-posts', { method: 'POST', data })
    await open(page, doc.id)
    expect(await page.locator('#action-save').count()).toBe(0)
    await page.getByText(/^发布前检查：共 1 处/).click()
    await page.getByRole('button', { name: /「“」后面没有/ }).click()
    expect(await page.evaluate(() => document.getSelection()?.toString())).toBe('“')
    await page.getByRole('button', { name: '送审', exact: true }).click()
    await page.getByText(/等待一审一校，内容已锁定/).waitFor()
    return doc.id as string
  })

  await as(browser, origin, 'editor-2', async (page) => {
    await open(page, id)
    await page.getByRole('button', { name: '退回', exact: true }).click()
    await page.getByLabel('退回原因').fill('引号缺了后一半。')
    await page.getByRole('button', { name: '确认退回' }).click()
    await page.getByText('已退回。').waitFor()
  })

  await as(browser, origin, 'editor', async (page) => {
    await page.goto(`${origin}/admin`)
    await page.getByText('稿件退回给您修改').waitFor()
    await open(page, id)
    await page.getByText('编辑乙在一审一校时退回：引号缺了后一半。').waitFor()
    await page.fill('#field-summary', '家长会开在荷塘边，账目摆在桌上。')
    await page.getByRole('button', { name: '重新送审' }).click()
    await page.getByText(/等待一审一校，内容已锁定/).waitFor()
  })

  for (const reviewer of ['editor-2', 'editor-3', 'editor-4']) await pass(reviewer)

  await as(browser, origin, 'editor', async (page) => {
    await open(page, id)
    await page.getByRole('button', { name: '立即发布' }).click()
    await page.getByText('已发布，与网站上的一致').waitFor()
    const live = await page.getByRole('link', { name: '打开网页' }).getAttribute('href')
    expect(live).toBe('/columns/work-news/parents-by-the-pond/')
    await page.fill('#field-summary', '家长会开在荷塘边，账本摆在桌上。')
    await page.click('#action-save-draft')
    await page.getByText('已发布，与网站上的一致').waitFor({ state: 'detached' })
    await page.getByText('对照版本').click()
    expect(await page.locator('.qf-changes section del').textContent()).toContain('账目')
    expect(await page.locator('.qf-changes section ins').textContent()).toContain('账本')
  })

  const { end, page } = await visit(browser)
  const address = `${origin}/columns/work-news/parents-by-the-pond/`
  await expect.poll(async () => (await page.goto(address))?.status()).toBe(200)
  const shown = await page.content()
  expect([shown.includes('账目摆在桌上'), shown.includes('账本摆在桌上')]).toEqual([true, false])
  await end()
})
