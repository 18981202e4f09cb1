import path from 'node:path'
import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { sharedBrowser } from '../support/browser'
import { png } from '../support/make'
import { desktop, phone } from '../support/visit'
import { as, ask, enter } from './as'

const browser = await sharedBrowser()
const origin = inject('demo')

const wordFile = (name: string) => path.resolve(import.meta.dirname, `../../seed/media/word/${name}.docx`)

async function choose(page: Page, field: string, label: string): Promise<void> {
  await page.click(`${field} .rs__control`)
  await page.click(`.rs__option:has-text("${label}")`)
}

async function openFile(page: Page, file: string | { name: string; mimeType: string; buffer: Buffer }) {
  const opened = page.getByRole('dialog').or(page.locator('.qf-word__box'))
  if ((await opened.count()) === 0) await page.getByRole('button', { name: '从 Word 导入' }).click()
  await page.getByLabel(/Word 文件|换一个文件/).setInputFiles(file)
}

/** Adds a row for the one author: it is there at once, its fields when the server has said what they are. */
async function addAuthor(page: Page): Promise<void> {
  const row = page.locator('#authors-row-0')
  const added = async () => {
    if ((await row.count()) === 0) await page.getByRole('button', { name: '添加作者' }).click()
    return row.count()
  }
  await expect.poll(added).toBe(1)
}

/** Uploads the receipt as it was printed, sealed and photographed. */
async function sealReceipt(page: Page): Promise<void> {
  const receipts = page.getByRole('region', { name: '报送回执' })
  await receipts.getByRole('button', { name: '上传盖章扫描件' }).waitFor()
  const scan = { name: '盖章回执.png', mimeType: 'image/png', buffer: await png() }
  await receipts.getByLabel('盖章扫描件', { exact: true }).setInputFiles(scan)
  await page.getByText('盖章扫描件已上传，县区和评审秘书都能看到。').waitFor()
  const address = await receipts.getByRole('link', { name: '盖章扫描件' }).getAttribute('href')
  expect((await page.request.get(`${origin}${address}`)).headers()['content-type']).toBe('image/png')
}

const rowsOf = (page: Page) => page.locator('.qf-word__found tbody tr').allInnerTexts()

test.each([
  {
    where: 'at a desk',
    viewport: desktop,
    school: 'school-17',
    file: 'libreoffice-seal',
    title: '印章搬上玻璃柜',
    found: '286 字，图片 1 张，表格 1 个，在本次征集的范围内（最多 400 字）',
    rows: [
      '标题之前的文字 — 42',
      '背景 背景与问题 62',
      '做法 做法与机制 112',
      '成效 成效与佐证 25',
      '反思 反思与推广 45',
    ],
    pictures: 1,
  },
  {
    where: 'on a phone',
    viewport: phone,
    school: 'school-18',
    file: 'wps-no-gifts',
    title: '校门口的“无礼”约定',
    found: '332 字，图片 2 张，表格 1 个，在本次征集的范围内（最多 400 字）',
    rows: [
      '标题之前的文字 — 9',
      '一、背景与问题 背景与问题 67',
      '二、主要做法 做法与机制 158',
      '三、取得成效 成效与佐证 51',
      '四、几点启示 反思与推广 47',
    ],
    pictures: 2,
  },
])('a school brings its case in from Word $where, sees the parts, and submits', async (journey) => {
  const { file, found, pictures, rows, school, title, viewport } = journey
  const work = async (page: Page) => {
    await page.goto(`${origin}/admin/collections/entries/create`)
    await page
      .getByText(/还可报/)
      .first()
      .waitFor()
    await choose(page, '#field-category', '清心妙语')
    await choose(page, '#field-division', '教师组')

    await openFile(page, { name: '旧稿.doc', mimeType: 'application/msword', buffer: Buffer.from('x') })
    await page.getByText('请用 Word 或 WPS 打开这份文件，另存为 docx 后再选。').waitFor()
    await openFile(page, wordFile(file))
    await page.getByText('在本次征集的范围内').waitFor()
    const spaced = (text: string) => text.replace(/\s+/g, ' ').trim()
    expect([
      await page.locator('.qf-word__found dd').first().textContent(),
      spaced((await page.locator('.qf-word__found dd').last().textContent()) ?? ''),
      (await rowsOf(page)).map(spaced),
    ]).toEqual([title, found, rows])
    await page.getByRole('button', { name: '填入' }).click()
    await page.getByText('已填入，还没有保存。').waitFor()
    await page.getByText(new RegExp(`^正文 ${found.split(' ')[0]} 字（最多 400 字）$`)).waitFor()
    const shown = page.locator('.LexicalEditorTheme__upload img')
    await expect.poll(() => shown.count()).toBe(pictures)
    await shown.evaluateAll((images) =>
      Promise.all(images.map((image) => (image as HTMLImageElement).decode())),
    )
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )

    await addAuthor(page)
    await choose(page, '#field-aiUse__used', '没有使用')
    await page.check('#field-pledge')
    await page.check('#field-authorization')
    await page.fill('#field-authors__0__name', '韦老师')
    await page.click('#action-save')
    await page.waitForURL(/entries\/[0-9a-f-]{36}$/)
    await page.getByRole('button', { name: '提交', exact: true }).click()
    await page.getByText(/内容已锁定，等待县区推荐/).waitFor()
    if (viewport === phone) await sealReceipt(page)
    return ask(page, `/api/entries/${page.url().split('/').at(-1)}?depth=0`)
  }
  const entry = await as(browser, origin, school, work, viewport)
  const kinds: string[] = entry.body.root.children.map(({ type }: { type: string }) => type)
  expect([
    entry.status,
    entry.title,
    kinds.filter((type) => type === 'upload').length,
    kinds.filter((type) => type === 'table').length,
  ]).toEqual(['submitted', title, pictures, 1])
})

test('a web page that is named as a Word file is refused in the dialog, and another file can be chosen', async () => {
  const { complaints, end, page } = await enter(browser, origin, 'school-19', phone)
  await page.goto(`${origin}/admin/collections/entries/create`)
  const buffer = Buffer.from('<html><body>题目</body></html>')
  await openFile(page, { name: '网页.docx', mimeType: '', buffer })
  await page.getByText(/这其实是 网页（HTML）文件，只是扩展名写成了 docx/).waitFor()
  await openFile(page, wordFile('wps-no-gifts'))
  await page.locator('.qf-word__found').waitFor()
  await end()
  expect(complaints).toEqual([expect.stringContaining('400 (Bad Request)')])
})

test('what has been typed stays until the school says that it may go', async () => {
  await as(browser, origin, 'school-19', async (page) => {
    await page.goto(`${origin}/admin/collections/entries/create`)
    await page.fill('#field-title', '手写的题目')
    await page.locator('.rich-text-lexical [contenteditable=true]').first().click()
    await page.keyboard.type('手写的第一句。')
    await page.getByText(/^正文 7 字/).waitFor()
    await openFile(page, wordFile('libreoffice-seal'))
    await page.getByText('正文里已有 7 字').waitFor()
    await page.getByRole('button', { name: '填入' }).click()
    await page.getByText('已填入，还没有保存。').waitFor()
    const text = page.locator('.rich-text-lexical [contenteditable=true]').first()
    await text.getByText('一枚公章').waitFor()
    expect([
      await page.inputValue('#field-title'),
      ((await text.textContent()) ?? '').startsWith('手写的第一句。'),
    ]).toEqual(['手写的题目', true])

    await openFile(page, wordFile('wps-no-gifts'))
    await page.getByLabel(/题目也换掉/).check()
    await page.getByLabel('换成 Word 里的内容').check()
    await page.getByRole('button', { name: '填入' }).click()
    await text.getByText('教师节前后').waitFor()
    expect([
      await page.inputValue('#field-title'),
      ((await text.textContent()) ?? '').includes('手写的第一句。'),
    ]).toEqual(['校门口的“无礼”约定', false])
  })
})
