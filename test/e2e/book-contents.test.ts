import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { sharedBrowser } from '../support/browser'
import { phone } from '../support/visit'
import { as, ask } from './as'

const browser = await sharedBrowser()
const origin = inject('demo')

const volume = '清风进家门'
const title = '食堂账本天天晒'

const idOf = async (page: Page, collection: string, named: string): Promise<string> =>
  (await ask(page, `/api/${collection}?where[title][equals]=${encodeURIComponent(named)}&depth=0`)).docs[0].id

const places = (page: Page) => page.locator('.qf-contents__title a').allTextContents()

const save = async (page: Page) => {
  await page.getByText('次序改了，还没有保存。').waitFor()
  await page.getByRole('button', { name: '保存次序' }).click()
  await page.getByText('次序已保存。').waitFor()
}

async function openContents(page: Page): Promise<void> {
  await page.goto(`${origin}/admin/collections/reader-books/${await idOf(page, 'reader-books', volume)}`)
  await page.getByRole('heading', { name: '目录' }).waitFor()
  await page.getByRole('link', { name: title }).waitFor()
}

test('an editor turns a case into a chapter and drags it to the front; on a telephone it goes down with a button', async () => {
  const before = await as(browser, origin, 'editor', async (page) => {
    await page.goto(`${origin}/admin/collections/case-studies/${await idOf(page, 'case-studies', title)}`)
    await page.getByRole('button', { name: '转为读本章节' }).click()
    await page.getByLabel('读本', { exact: true }).selectOption({ label: volume })
    await page.getByRole('button', { name: '转为章节', exact: true }).click()
    await page.waitForURL(/reader-chapters/)
    await page.getByText('草稿，还没有送审。').waitFor()
    await openContents(page)
    const order = await places(page)
    expect(order.at(-1)).toBe(title)
    const handles = page.locator('.qf-contents__handle')
    await handles.last().scrollIntoViewIfNeeded()
    const from = await handles.last().boundingBox()
    const to = await handles.first().boundingBox()
    if (!from || !to) throw new Error('nothing to drag')
    await page.mouse.move(from.x + 8, from.y + 8)
    await page.mouse.down()
    await page.mouse.move(from.x + 8, from.y - 8, { steps: 3 })
    await page.mouse.move(to.x + 8, to.y, { steps: 8 })
    await page.mouse.up()
    await expect.poll(async () => (await places(page))[0]).toBe(title)
    await save(page)
    return order
  })
  await as(
    browser,
    origin,
    'editor',
    async (page) => {
      await openContents(page)
      expect(await places(page)).toEqual([title, ...before.slice(0, -1)])
      await page.getByRole('button', { name: `《${title}》下移` }).click()
      await save(page)
      await page.reload()
      await page.getByRole('link', { name: title }).waitFor()
      expect((await places(page)).slice(0, 2)).toEqual([before[0], title])
    },
    phone,
  )
})
