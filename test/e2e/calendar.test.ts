import { expect, inject, test } from 'vitest'
import { sharedBrowser } from '../support/browser'
import { desktop, phone } from '../support/visit'
import { as, ask } from './as'

const browser = await sharedBrowser()
const origin = inject('demo')

test.each([
  ['at a desk', desktop],
  ['on a phone', phone],
])('an editor reads in the calendar %s what is due, and takes the month’s posts out', async (_, viewport) => {
  await as(
    browser,
    origin,
    'editor',
    async (page) => {
      await page.goto(`${origin}/admin/calendar`)
      const rhythms = page.getByRole('region', { name: '更新周期' })
      await rhythms.getByRole('row', { name: /^工作动态 / }).waitFor()
      const year = page.getByRole('region', { name: /年每月一师$/ })
      expect(await year.getByRole('listitem').count()).toBe(12)
      const [shown = ''] = ((await year.getByRole('heading').textContent()) ?? '').split(' ')
      await year.getByRole('button', { name: `${Number(shown) - 1} 年` }).click()
      await page.getByRole('heading', { name: `${Number(shown) - 1} 年每月一师` }).waitFor()
      const statistics = page.getByRole('region', { name: '发稿统计' })
      await statistics.getByRole('columnheader', { name: '本年累计' }).first().waitFor()
      const downloading = page.waitForEvent('download')
      await statistics.getByRole('link', { name: '导出 Excel' }).click()
      expect((await downloading).suggestedFilename()).toMatch(/^发稿统计-20\d\d-\d\d\.xlsx$/)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
    },
    viewport,
  )
})

test('a picture leads to where it is used, and asks who agreed when it shows people', async () => {
  await as(browser, origin, 'editor', async (page) => {
    await page.goto(`${origin}/admin`)
    const { docs } = await ask(page, '/api/media?where[filename][equals]=demo-home.jpg&depth=0')
    await page.goto(`${origin}/admin/collections/media/${docs[0].id}`)
    const uses = page.getByRole('region', { name: '用在哪里（1 处）' })
    await uses.waitFor()
    await uses.getByRole('link', { name: '首页' }).click()
    await page.waitForURL(`${origin}/admin/globals/home-page`)
    await page.goBack()
    await uses.waitFor()
    await page.getByLabel('画面里有可辨认的人').check()
    await page.getByLabel('同意人（本人或监护人）').waitFor()
  })
})
