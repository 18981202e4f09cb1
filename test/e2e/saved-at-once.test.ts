import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { sharedBrowser } from '../support/browser'
import { ask, enter } from './as'

const browser = await sharedBrowser()
const origin = inject('demo')

const title = (page: Page) => page.locator('#field-title')
const save = (page: Page) => page.locator('#action-save-draft').click()

test('an editor who saves after a colleague is told so, and goes on with what was typed from the present version', async () => {
  const own = await enter(browser, origin, 'editor')
  const colleague = await enter(browser, origin, 'editor-2')
  const { page } = own
  const { docs } = await ask(page, '/api/columns?limit=1&depth=0')
  const data = {
    title: '两个人同时改',
    slug: 'saved-at-once',
    summary: '一份看得见的账。',
    column: docs[0].id,
  }
  const { doc } = await ask(page, '/api/column-posts?draft=true', { method: 'POST', data })
  await page.goto(`${origin}/admin/collections/column-posts/${doc.id}`)
  await page.getByText('草稿，还没有送审。').waitFor()
  // If the form looks once more at what it was opened with, it has done so before the colleague saves.
  const looked = page
    .waitForEvent('requestfinished', {
      predicate: (request) => request.method() === 'POST' && request.url().endsWith(doc.id),
      timeout: 5000,
    })
    .catch(() => null)
  await title(page).fill('晚了一步的标题')
  await looked
  const post = `/api/column-posts/${doc.id}?draft=true&depth=0`
  await ask(colleague.page, post, { method: 'PATCH', data: { title: '同事先保存的标题' } })
  await save(page)
  await page.getByRole('button', { name: '载入现在的版本' }).click()
  await page.getByText('没有保存的内容还在这台电脑上').waitFor()
  expect(await title(page).inputValue()).toBe('同事先保存的标题')
  await page.getByRole('button', { name: '恢复' }).click()
  await expect.poll(() => title(page).inputValue()).toBe('晚了一步的标题')
  await save(page)
  await expect.poll(async () => (await ask(page, post)).title).toBe('晚了一步的标题')
  await own.end()
  await colleague.end()
})
