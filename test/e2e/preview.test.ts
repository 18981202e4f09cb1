import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { sharedBrowser } from '../support/browser'
import { textOf } from '../support/rich-text'
import { desktop, phone } from '../support/visit'
import { as, ask } from './as'

const browser = await sharedBrowser()
const origin = inject('demo')

/** A post that is kept as a draft, made by the editor at this window. */
async function draftPost(page: Page, slug: string, more: object = {}): Promise<string> {
  await page.goto(`${origin}/admin`)
  const { docs } = await ask(page, '/api/columns?where[slug][equals]=work-news&depth=0')
  const data = {
    title: '荷风过处',
    slug,
    summary: '账目贴在门口。',
    body: textOf('食堂的账每天都贴在门口。'),
    column: docs[0].id,
    ...more,
  }
  const { doc } = await ask(page, '/api/column-posts?draft=true', { method: 'POST', data })
  return doc.id
}

const heading = (page: Page) => page.frameLocator('#live-preview-iframe').getByRole('heading', { level: 1 })

/** Closes the preview, and waits until the account's preference says so. */
async function closePreview(page: Page): Promise<void> {
  const kept = page.waitForResponse(
    (response) =>
      response.url().includes('/api/payload-preferences/') && response.request().method() === 'POST',
  )
  await page.getByRole('button', { name: '退出实时预览' }).click()
  await kept
}

test.each([
  ['desktop', desktop, 'editor'],
  ['phone', phone, 'editor-2'],
])('the page stands beside its form and follows each save: %s', async (name, viewport, editor) => {
  await as(
    browser,
    origin,
    editor,
    async (page) => {
      const id = await draftPost(page, `wind-${name}`)
      await page.goto(`${origin}/admin/collections/column-posts/${id}`)
      const toggler = page.getByRole('button', { name: '实时预览', exact: true })
      await toggler.click()
      await heading(page).getByText('荷风过处').waitFor()
      const frame = page.frameLocator('#live-preview-iframe')
      await frame.getByText('预览，尚未发布').waitFor()
      expect(await frame.locator('html').evaluate((html) => html.scrollWidth <= html.clientWidth)).toBe(true)
      for (const title of ['荷风又过', '荷风三过']) {
        if (viewport === phone) await page.getByRole('button', { name: '退出实时预览' }).click()
        await page.locator('#field-title').fill(title)
        await page.locator('#action-save-draft').click()
        if (viewport === phone) await toggler.click()
        await heading(page).getByText(title).waitFor()
      }
      await closePreview(page)
      await ask(page, `/api/column-posts/${id}`, { method: 'DELETE' })
    },
    viewport,
  )
})

test('the page takes the width of a phone, a tablet and a computer', async () => {
  await as(browser, origin, 'editor-3', async (page) => {
    const id = await draftPost(page, 'wind-widths')
    await page.goto(`${origin}/admin/collections/column-posts/${id}`)
    await page.getByRole('button', { name: '实时预览', exact: true }).click()
    await heading(page).waitFor()
    for (const [label, width] of [
      ['手机', 390],
      ['平板', 768],
      ['电脑', 1280],
    ] as const) {
      await page.locator('.live-preview-toolbar-controls__breakpoint').click()
      await page.getByRole('button', { name: label, exact: true }).click()
      await expect
        .poll(() =>
          page
            .frameLocator('#live-preview-iframe')
            .locator('html')
            .evaluate(() => innerWidth),
        )
        .toBe(width)
    }
    await closePreview(page)
    await ask(page, `/api/column-posts/${id}`, { method: 'DELETE' })
  })
})

test('an article pasted from the clipboard keeps its look', async () => {
  await as(browser, origin, 'editor', async (page) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(`${origin}/admin`)
    const { docs } = await ask(page, '/api/reader-books?where[pinyin][equals]=true&depth=0&limit=1')
    const chapters = await ask(page, `/api/reader-chapters?where[book][equals]=${docs[0].id}&depth=0&limit=1`)
    await page.goto(`${origin}/admin/collections/reader-chapters/${chapters.docs[0].id}`)
    await page.getByRole('button', { name: '复制到公众号' }).click()
    await page.getByRole('button', { name: '复制正文' }).click()
    await page.getByText('正文已复制，请到公众号编辑器里粘贴。').waitFor()
    const editor = await pastedInto(page)
    expect(editor).toMatchObject({
      heading: ['20px', 'rgb(23, 68, 58)', '700'],
      paragraph: ['16px', 'rgb(30, 42, 40)'],
      reading: ['11px', 'ruby-text'],
      foreign: 0,
    })
    expect(editor.readings).toBeGreaterThan(20)
  })
})

/** How the clipboard's text looks in a plain editor on an empty page. */
async function pastedInto(page: Page) {
  const editor = '<!doctype html><meta charset="utf-8"><div id="editor" contenteditable>　</div>'
  await page.goto(`data:text/html;charset=utf-8,${encodeURIComponent(editor)}`)
  await page.locator('#editor').focus()
  await page.keyboard.press('ControlOrMeta+V')
  await page.locator('#editor rt').first().waitFor({ state: 'attached' })
  return page.evaluate(() => {
    const look = (selector: string) =>
      getComputedStyle(document.querySelector(`#editor ${selector}`) as Element)
    const [heading, paragraph, reading] = [look('h2'), look('p'), look('rt')]
    return {
      heading: [heading.fontSize, heading.color, heading.fontWeight],
      paragraph: [paragraph.fontSize, paragraph.color],
      reading: [reading.fontSize, reading.display],
      readings: document.querySelectorAll('#editor ruby rt').length,
      foreign: document.querySelectorAll('#editor :is([class], [id], a, img, script, style)').length,
    }
  })
}
