import { chapterBody } from '@cms/domain/chapter-body'
import { expect, inject, test } from 'vitest'
import { sharedBrowser } from '../support/browser'
import { textOf } from '../support/rich-text'
import { desktop, phone, visit } from '../support/visit'
import { enter } from './as'
import { passReviews } from './pass-reviews'

const browser = await sharedBrowser()
const origin = inject('demo')

const pages = [
  '/',
  '/schools/',
  '/schools/yinglian-primary/',
  '/cases/',
  '/cases/not-one-bouquet/',
  '/teachers/',
  '/teachers/2026-09/',
  '/columns/',
  '/columns/work-news/',
  '/readers/',
  '/readers/xiao-lian-peng-de-yue-ding/',
  '/campaigns/',
  '/campaigns/creative-works/',
  '/campaigns/cases-last-year/result/',
]

test.each([
  ['a desktop', desktop],
  ['a phone', phone],
])(
  'every kind of page reads on %s: one heading, no overflow, pictures described, nothing complained of',
  async (_, viewport) => {
    const { complaints, end, page } = await visit(browser, viewport)
    for (const path of pages) {
      const response = await page.goto(origin + path)
      const facts = await page.evaluate(() => ({
        headings: document.querySelectorAll('h1').length,
        overflow: document.documentElement.scrollWidth > document.documentElement.clientWidth,
        undescribed: document.querySelectorAll('img:not([alt])').length,
        demo: document.body.textContent?.includes('演示数据'),
      }))
      expect([path, response?.status(), facts]).toEqual([
        path,
        200,
        { headings: 1, overflow: false, undescribed: 0, demo: true },
      ])
    }
    await end()
    expect(complaints).toEqual([])
  },
)

test('a visitor walks from the home page to a school, its case, a chapter with pinyin and the next chapter', async () => {
  const { complaints, end, page } = await visit(browser, phone)
  await page.goto(origin)
  await page.getByRole('link', { name: '映莲小学' }).first().click()
  await page.getByRole('heading', { level: 1 }).getByText('映莲小学').waitFor()
  await page.getByRole('link', { name: '一塘莲叶一堂课' }).first().click()
  await page.getByRole('heading', { level: 1, name: '一塘莲叶一堂课' }).waitFor()
  await page.goto(`${origin}/readers/xiao-lian-peng-de-yue-ding/`)
  await page
    .getByRole('link', { name: /借了要还/ })
    .first()
    .click()
  await page.locator('ruby rt').first().waitFor()
  await page
    .getByRole('link', { name: /不是我的我不要/ })
    .first()
    .click()
  await expect.poll(() => page.title()).toContain('不是我的我不要')
  await end()
  expect(complaints).toEqual([])
})

test('an address that is not there gets the site’s own page with status 404', async () => {
  const { end, page } = await visit(browser)
  const response = await page.goto(`${origin}/no-such-page/`)
  expect(response?.status()).toBe(404)
  expect(await page.getByRole('link', { name: '首页' }).count()).toBeGreaterThan(0)
  await end()
})

test('without scripts every text is still there', async () => {
  const { end, page } = await visit(browser, phone, { javaScriptEnabled: false })
  await page.goto(`${origin}/schools/`)
  expect(await page.getByRole('link', { name: /映莲小学/ }).count()).toBeGreaterThan(0)
  await end()
})

test('a story, a post and a chapter that the editor publishes are on the site within seconds, and on their school’s page', async () => {
  const { end, page } = await enter(browser, origin, 'editor')
  const ask = async (path: string, data?: unknown) =>
    (await page.request.fetch(origin + path, data ? { method: 'POST', data } : {})).json()
  const idOf = async (collection: string, slug: string) =>
    (await ask(`/api/${collection}?where[slug][equals]=${slug}&depth=0`)).docs[0].id
  const article = { summary: '摘要。', body: textOf('正文一段。') }
  const school = await idOf('schools', 'yinglian-primary')
  const book = await idOf('reader-books', 'xiao-lian-peng-de-yue-ding')
  const made = [
    await ask('/api/teacher-stories', {
      ...article,
      title: '雨夜里的一盏灯',
      slug: 'a-lamp-on-a-rainy-night',
      issueMonth: '2026-10',
      teacherName: '莫老师（化名）',
      school,
      consent: true,
    }),
    await ask('/api/column-posts', {
      ...article,
      title: '荷塘边的一次议事',
      slug: 'a-meeting-by-the-pond',
      column: await idOf('columns', 'work-news'),
      school,
    }),
    await ask('/api/reader-chapters', {
      book,
      number: 9,
      title: '一封道歉信',
      slug: 'a-letter-of-apology',
      body: chapterBody([{ kind: '听故事', body: textOf('从前有一个孩子。') }]),
    }),
  ]
  expect(made.map(({ errors }) => errors)).toEqual([undefined, undefined, undefined])
  for (const [index, kind] of ['teacher-stories', 'column-posts', 'reader-chapters'].entries()) {
    const { id } = made[index].doc
    await ask('/api/actions/send-to-review', { kind, id })
    await passReviews(origin, kind, id)
  }
  for (const [path, title] of [
    ['/teachers/2026-10/a-lamp-on-a-rainy-night/', '雨夜里的一盏灯'],
    ['/columns/work-news/a-meeting-by-the-pond/', '荷塘边的一次议事'],
    ['/readers/xiao-lian-peng-de-yue-ding/a-letter-of-apology/', '一封道歉信'],
  ] as const) {
    await expect.poll(async () => (await page.goto(origin + path))?.status(), { timeout: 10_000 }).toBe(200)
    expect(await page.title()).toContain(title)
  }
  await page.goto(`${origin}/schools/yinglian-primary/`)
  expect(await page.getByText('雨夜里的一盏灯').count()).toBeGreaterThan(0)
  expect(await page.getByText('荷塘边的一次议事').count()).toBeGreaterThan(0)
  await end()
})
