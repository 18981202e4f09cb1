import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { sharedBrowser } from '../support/browser'
import { desktop, phone, visit } from '../support/visit'

const browser = await sharedBrowser()
const origin = inject('demo')

const statusOf = (page: Page) => page.locator('[data-search-status]')
const results = (page: Page) => page.locator('[data-search-results] a')

/** Waits until the search says that it has found something, and returns how many. */
async function told(page: Page): Promise<number> {
  await page.waitForFunction(() =>
    /找到 \d+ 条/.test(document.querySelector('[data-search-status]')?.textContent ?? ''),
  )
  return Number(/找到 (\d+) 条/.exec((await statusOf(page).textContent()) ?? '')?.[1])
}

test('a visitor types two characters and finds a school, its case and its teacher without pressing anything', async () => {
  const { complaints, end, page } = await visit(browser, phone)
  await page.goto(origin)
  await page.getByRole('link', { name: '搜索' }).click()
  await page.getByRole('searchbox', { name: '校名、题目、人物' }).pressSequentially('映莲', { delay: 30 })
  expect(await told(page)).toBeGreaterThan(4)
  expect(await results(page).first().textContent()).toBe('港北区映莲小学')
  expect(await page.locator('[data-search-results] mark').first().textContent()).toBe('映莲')
  expect(decodeURIComponent(new URL(page.url()).search)).toBe('?q=映莲')
  await results(page).first().click()
  await page.waitForURL('**/schools/yinglian-primary/')
  await page.goBack()
  expect(await page.getByRole('searchbox', { name: '校名、题目、人物' }).inputValue()).toBe('映莲')
  expect(await told(page)).toBeGreaterThan(4)
  await end()
  expect(complaints).toEqual([])
})

test('from any page Enter in the masthead searches; kind and school narrow it by the keyboard alone', async () => {
  const { complaints, end, page } = await visit(browser, desktop)
  await page.goto(`${origin}/cases/`)
  await page.getByRole('searchbox', { name: '要找的词语' }).fill('食堂')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/search/?q=**')
  const all = await told(page)
  await page.getByRole('radio', { name: /^全部/ }).focus()
  await page.keyboard.press('ArrowDown')
  await page.waitForURL('**kind=**')
  await page.waitForFunction(
    (before) => !document.querySelector('[data-search-status]')?.textContent?.includes(`${before}`),
    all,
  )
  const some = await told(page)
  expect(some).toBeGreaterThan(0)
  expect(some).toBeLessThan(all)
  await page.getByRole('radio', { name: /^案例/ }).check()
  await page.waitForURL('**kind=case**')
  await page.waitForFunction(
    (before) => !document.querySelector('[data-search-status]')?.textContent?.includes(`${before}`),
    some,
  )
  await page.getByRole('combobox', { name: '学校' }).selectOption({ index: 1 })
  await page.waitForURL('**school=**')
  await page.reload()
  expect(await told(page)).toBeGreaterThan(0)
  expect(await page.getByRole('radio', { name: /^案例/ }).isChecked()).toBe(true)
  await end()
  expect(complaints).toEqual([])
})

test('what only the text of a page has is shown with its place, and more results come with the focus on the first', async () => {
  const { complaints, end, page } = await visit(browser, desktop)
  await page.goto(`${origin}/search/?q=${encodeURIComponent('学生')}`)
  const all = await told(page)
  expect(all).toBeGreaterThan(20)
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[data-search-results] > li')].every((item) => item.querySelector('mark')),
  )
  expect(await results(page).count()).toBe(10)
  await page.getByRole('button', { name: '再显示 10 条' }).click()
  await page.waitForFunction(() => document.querySelectorAll('[data-search-results] > li').length === 20)
  const focused = await page.evaluate(() => document.activeElement?.textContent)
  expect(focused).toBe(await results(page).nth(10).textContent())
  await end()
  expect(complaints).toEqual([])
})

test('what is not there is said, with where else to look', async () => {
  const { complaints, end, page } = await visit(browser, phone)
  await page.goto(`${origin}/search/?q=${encodeURIComponent('银河飞船')}`)
  await page.waitForFunction(() =>
    document.querySelector('[data-search-status]')?.textContent?.startsWith('没有找到'),
  )
  expect(await page.getByRole('heading', { name: '按栏目浏览' }).isVisible()).toBe(true)
  await end()
  expect(complaints).toEqual([])
})

test('without scripts the page leads to the sections', async () => {
  const { end, page } = await visit(browser, phone, { javaScriptEnabled: false })
  await page.goto(`${origin}/search/?q=${encodeURIComponent('食堂')}`)
  expect(await page.locator('.search-note').isVisible()).toBe(true)
  expect(await page.locator('[data-search]').isVisible()).toBe(false)
  await page.locator('#browse').getByRole('link', { name: '案例' }).click()
  await page.waitForURL('**/cases/')
  await end()
})

test.each(['light', 'dark'] as const)(
  'axe finds nothing on the page with results, in the %s scheme',
  async (colorScheme) => {
    const { end, page } = await visit(browser, phone, { colorScheme })
    await page.goto(`${origin}/search/?q=${encodeURIComponent('食堂')}`)
    await told(page)
    await page.evaluate(axe.source)
    const found = await page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run()
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
    })
    expect(found).toEqual([])
    await end()
  },
)
