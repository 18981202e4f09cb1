import { expect, inject, test } from 'vitest'
import { finishedCampaign, openCampaign } from '../../seed/data/campaigns'
import { sharedBrowser } from '../support/browser'
import { desktop, visit } from '../support/visit'
import { as, ask, campaignId } from './as'

const browser = await sharedBrowser()
const origin = inject('demo')

test.each(['light', 'dark'] as const)('the log-in page is %s where the system is', async (colorScheme) => {
  const { complaints, end, page } = await visit(browser, desktop, { colorScheme })
  await page.goto(`${origin}/admin/login`)
  await page.locator(`html[data-theme=${colorScheme}]`).waitFor()
  await end()
  expect(complaints).toEqual([])
})

test('what is typed into a field of a question stays there, and the keyboard comes back to where it was', async () => {
  await as(browser, origin, 'secretary', async (page) => {
    await page.goto(`${origin}/admin/certificates/${await campaignId(page, finishedCampaign.slug)}`)
    const opener = page.getByRole('button', { name: '作废或换发' }).first()
    await opener.press('Enter')
    const [title, reason] = [page.getByLabel('作品名称'), page.getByLabel('理由')]
    await title.fill('')
    await title.pressSequentially('新题目')
    expect([await title.inputValue(), await reason.inputValue()]).toEqual(['新题目', ''])
    await page.keyboard.press('Escape')
    await title.waitFor({ state: 'detached' })
    expect(await opener.evaluate((button) => document.activeElement === button)).toBe(true)
  })
})

test('a desk that is opened without a campaign lists those it can be opened for', async () => {
  await as(browser, origin, 'secretary', async (page) => {
    await page.goto(`${origin}/admin/screening`)
    await page.getByRole('link', { name: openCampaign.title, exact: true }).click()
    await page.waitForURL(/\/admin\/screening\/[0-9a-f-]{36}$/)
    await page.getByRole('heading', { level: 1, name: '形式审查' }).waitFor()
  })
})

test('the observer reads in the log what was changed, before and after', async () => {
  await as(browser, origin, 'observer', async (page) => {
    const query =
      'where[target][equals]=entries&where[summary][like]=修改参评作品&sort=createdAt&limit=50&depth=0'
    const { docs } = await ask(page, `/api/audit-log?${query}`)
    const line = (docs as { id: string; changes: { status?: { before: string; after: string } } }[]).find(
      ({ changes }) => changes.status?.before === 'submitted' && changes.status.after === 'forwarded',
    )
    await page.goto(`${origin}/admin/collections/audit-log/${line?.id}`)
    const row = page.getByRole('region', { name: '变动' }).getByRole('row', { name: /^状态/ })
    await row.waitFor()
    expect(await row.getByRole('cell').allInnerTexts()).toEqual(['已提交', '已推荐'])
  })
})
