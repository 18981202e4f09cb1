import { sectionsIn } from '@cms/domain/chapter-body'
import { paragraphsOf } from '@cms/domain/rich-text-paragraphs'
import { PDFDocument } from 'pdf-lib'
import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { sharedBrowser } from '../support/browser'
import { desktop, phone, visit } from '../support/visit'
import { as, ask } from './as'

const browser = await sharedBrowser()
const origin = inject('demo')

const spelledBook = '/readers/xiao-lian-peng-de-yue-ding/'
const plainBook = '/readers/qing-qing-yi-qu-shui/'
const schoolBook = '/readers/xin-zhong-you-gan-cheng/'
const chapterOf = (book: string, number: number) => `${book}${book.split('/')[2]}-${number}/`

const readingsShown = (page: Page) =>
  page.locator('rt').evaluateAll((list) => list.filter((rt) => rt.checkVisibility()).length)

const sizeOf = (page: Page) =>
  page
    .locator('.prose p')
    .first()
    .evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize))

const progressOf = (page: Page) =>
  page.locator('[data-progress]').evaluate((bar) => (bar as HTMLProgressElement).value)

const toTheEnd = (page: Page) => page.evaluate(() => scrollTo(0, document.body.scrollHeight))

test('what is copied from a text with pinyin is the text alone', async () => {
  const { end, page } = await visit(browser, desktop, { permissions: ['clipboard-read', 'clipboard-write'] })
  await page.goto(origin + chapterOf(spelledBook, 1))
  expect(await readingsShown(page)).toBeGreaterThan(100)
  await page.evaluate(() => {
    const paragraph = document.querySelector('.prose p')
    if (paragraph) getSelection()?.selectAllChildren(paragraph)
  })
  await page.keyboard.press('Control+C')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('小荷要画荷叶，绿蜡笔找不到了。')
  await end()
})

test('a reader hides the pinyin of the first volume, finds it hidden in the next chapter, and shows it again', async () => {
  const { complaints, end, page } = await visit(browser, phone)
  await page.goto(origin + chapterOf(spelledBook, 1))
  await page.getByRole('button', { name: '隐藏拼音' }).click()
  expect(await readingsShown(page)).toBe(0)
  await page.getByRole('link', { name: /下一章/ }).click()
  await page.waitForURL(origin + chapterOf(spelledBook, 2))
  expect(await readingsShown(page)).toBe(0)
  await page.getByRole('button', { name: '隐藏拼音' }).click()
  expect(await readingsShown(page)).toBeGreaterThan(100)
  await end()
  expect(complaints).toEqual([])
})

test('without scripts a reader of another volume shows pinyin, reads on with it and hides it', async () => {
  const { end, page } = await visit(browser, phone, { javaScriptEnabled: false })
  await page.goto(origin + chapterOf(plainBook, 1))
  expect(await page.locator('rt').count()).toBe(0)
  expect(await page.getByRole('button').count()).toBe(0)
  await page.getByRole('link', { name: '显示拼音' }).click()
  expect(await page.locator('rt').count()).toBeGreaterThan(100)
  await page.getByRole('link', { name: /下一章/ }).click()
  await page.waitForURL(`${origin}${chapterOf(plainBook, 2)}pinyin/`)
  await page.getByRole('link', { name: '隐藏拼音' }).click()
  await page.waitForURL(origin + chapterOf(plainBook, 2))
  expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(
    expect.arrayContaining(['听故事', '想一想', '说一说', '做一做', '亲子读', '词语角']),
  )
  await end()
})

test('pinyin that was hidden in the first volume is still shown where it is asked for', async () => {
  const { end, page } = await visit(browser)
  await page.goto(origin + chapterOf(spelledBook, 1))
  await page.getByRole('button', { name: '隐藏拼音' }).click()
  await page.goto(`${origin}${chapterOf(plainBook, 1)}pinyin/`)
  expect(await readingsShown(page)).toBeGreaterThan(100)
  await end()
})

test('type is as large as the readers are young', async () => {
  const { end, page } = await visit(browser, phone)
  const sizes: number[] = []
  for (const book of [spelledBook, plainBook, schoolBook]) {
    await page.goto(origin + chapterOf(book, 1))
    sizes.push(await sizeOf(page))
  }
  const [youngest = 0, middle = 0, older = 0] = sizes
  expect([youngest >= 21, middle >= 19, older >= 17, youngest > middle, middle > older]).toEqual(
    Array(5).fill(true),
  )
  await end()
})

test('what has been read is marked in the contents and on the shelf, until it is forgotten', async () => {
  const { complaints, end, page } = await visit(browser, phone)
  const mark = (number: number) => page.locator(`a[href="${chapterOf(plainBook, number)}"] [data-read]`)
  await page.goto(origin + chapterOf(plainBook, 1))
  await toTheEnd(page)
  await expect.poll(() => progressOf(page)).toBe(1)
  await page.goto(origin + chapterOf(plainBook, 2))
  await page.locator('#section-2').scrollIntoViewIfNeeded()
  await expect.poll(() => progressOf(page)).toBeGreaterThan(0)
  await page.goto(origin + plainBook)
  expect(await mark(1).textContent()).toBe('✓ 已读完')
  expect(await mark(2).textContent()).toMatch(/^读到 \d+%$/)
  expect(await mark(3).textContent()).toBe('')
  await page.goto(`${origin}/readers/`)
  expect(await page.locator(`[data-shelf="${plainBook}"]`).textContent()).toBe('已读完 1 章')
  await page.goto(origin + plainBook)
  await page.getByRole('link', { name: '接着上次读' }).click()
  await page.waitForURL((url) => url.pathname === chapterOf(plainBook, 2))
  await page.goto(origin + plainBook)
  await page.getByRole('button', { name: '清除本册进度' }).click()
  expect(await mark(1).textContent()).toBe('')
  expect(await page.getByRole('link', { name: '开始阅读' }).getAttribute('href')).toBe(
    chapterOf(plainBook, 1),
  )
  await end()
  expect(complaints).toEqual([])
})

test('where nothing can be stored, and where something else was, reading goes on without a memory', async () => {
  const { complaints, end, page } = await visit(browser)
  await page.addInitScript(() => localStorage.setItem('qingfeng-reading', '"no object"'))
  await page.goto(origin + chapterOf(plainBook, 1))
  await page.goto(origin + plainBook)
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await page.goto(origin + chapterOf(plainBook, 1))
  await toTheEnd(page)
  await page.goto(origin + plainBook)
  expect(await page.getByRole('link', { name: '开始阅读' }).count()).toBe(1)
  await end()
  expect(complaints).toEqual([])
})

test('a volume is downloaded as an e-book', async () => {
  const { end, page } = await visit(browser)
  await page.goto(origin + spelledBook)
  const link = page.getByRole('link', { name: /下载 EPUB/ })
  const answer = await page.request.get(origin + (await link.getAttribute('href')))
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/epub+zip'])
  expect((await answer.body()).subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip')
  await end()
})

test('a volume is printed on A5 pages, each chapter on a page of its own, nothing wider than the paper', async () => {
  const { end, page } = await visit(browser)
  await page.goto(`${origin}${plainBook}print/`)
  const chapters = await page.locator('.booklet-chapter').count()
  const pdf = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true, printBackground: true }))
  const sizes = new Set(
    pdf.getPages().map((sheet) => `${Math.round(sheet.getWidth())} × ${Math.round(sheet.getHeight())}`),
  )
  expect([...sizes]).toEqual(['420 × 595'])
  expect(pdf.getPageCount()).toBeGreaterThanOrEqual(3 + chapters)
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 440, height: 600 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  await end()
})

test('an editor writes a chapter on one page: puts a section in, writes, adds another, moves it and saves at once', async () => {
  await as(browser, origin, 'editor', async (page) => {
    const { docs } = await ask(page, '/api/reader-books?limit=1&depth=0')
    const data = { book: docs[0].id, title: '一页写完', slug: 'on-one-page', _status: 'draft' }
    const { doc } = await ask(page, '/api/reader-chapters?draft=true', { method: 'POST', data })
    await page.goto(`${origin}/admin/collections/reader-chapters/${doc.id}`)
    const sections = page.locator('.qf-chapter-section')
    const write = async (index: number, kind: string, text: string) => {
      const section = sections.nth(index)
      await section.locator('.rs__control').click()
      await page.locator('.rs__option', { hasText: kind }).click()
      await section.locator('[contenteditable=true]').click()
      await page.keyboard.type(text)
      await section.getByText(text).waitFor()
    }
    await page.locator('[data-field-path=body] [contenteditable=true]').click()
    await page.keyboard.type('/')
    await page.locator('.slash-menu-popup').getByText('栏目').click()
    await write(0, '想一想', '为什么？')
    await page.getByRole('button', { name: '“想一想”下面加栏目' }).click()
    await write(1, '听故事', '从前。')
    await page.getByRole('button', { name: '“听故事”上移' }).click()
    await page.locator('#action-save-draft').click()
    const saved = async () => {
      const { body } = await ask(page, `/api/reader-chapters/${doc.id}?draft=true&depth=0`)
      return sectionsIn(body).map(({ body: { root }, kind }) => [kind, paragraphsOf(root)[0]?.text])
    }
    await expect.poll(saved).toEqual([
      ['听故事', '从前。'],
      ['想一想', '为什么？'],
    ])
    await page.goto(`${origin}/admin`)
    await ask(page, `/api/reader-chapters/${doc.id}`, { method: 'DELETE' })
  })
})
