import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser } from '../support/browser'
import { logIn, visit } from '../support/visit'
import { ask } from './as'

let browser: Browser
const origin = inject('demo')

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
})

const title = (page: Page) => page.locator('#field-title')
const save = (page: Page) => page.locator('#action-save-draft').click()

test('an editor who saves after a colleague is told so, and goes on with what was typed from the present version', async () => {
  const [first, second] = [await visit(browser), await visit(browser)]
  await logIn(first.page, origin, 'editor')
  await logIn(second.page, origin, 'editor-2')
  const { docs } = await ask(first.page, '/api/columns?limit=1&depth=0')
  const data = {
    title: '两个人同时改',
    slug: 'saved-at-once',
    summary: '一份看得见的账。',
    column: docs[0].id,
  }
  const { doc } = await ask(first.page, '/api/column-posts?draft=true', { method: 'POST', data })
  const address = `${origin}/admin/collections/column-posts/${doc.id}`
  for (const { page } of [first, second]) {
    await page.goto(address)
    await page.getByText('草稿，还没有送审。').waitFor()
    await title(page).fill(page === first.page ? '同事先保存的标题' : '晚了一步的标题')
    await page.locator('#action-save-draft:not([disabled])').waitFor()
  }
  const stored = async () => (await ask(first.page, `/api/column-posts/${doc.id}?draft=true&depth=0`)).title
  await save(first.page)
  await expect.poll(stored).toBe('同事先保存的标题')
  await save(second.page)
  await second.page.getByRole('button', { name: '载入现在的版本' }).click()
  await second.page.getByText('没有保存的内容还在这台电脑上').waitFor()
  expect(await title(second.page).inputValue()).toBe('同事先保存的标题')
  await second.page.getByRole('button', { name: '恢复' }).click()
  await expect.poll(() => title(second.page).inputValue()).toBe('晚了一步的标题')
  await save(second.page)
  await expect.poll(stored).toBe('晚了一步的标题')
  await first.end()
  await second.end()
})
