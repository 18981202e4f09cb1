import JSZip from 'jszip'
import { expect, inject, test } from 'vitest'
import { finishedCampaign, openCampaign, runningCampaign } from '../../seed/data/campaigns'
import { sharedBrowser } from '../support/browser'
import { phone, visit } from '../support/visit'
import { as, campaignId } from './as'

const browser = await sharedBrowser()
const origin = inject('demo')

test('a district forwards a work on a phone, within its quota, and takes the summary sheet along', async () => {
  await as(
    browser,
    origin,
    'district-450802',
    async (page) => {
      await page.goto(`${origin}/admin/forwarding`)
      await page.getByRole('link', { name: openCampaign.title, exact: true }).click()
      await page.getByRole('button', { name: /按次序推荐前 \d+ 件/ }).click()
      await page.getByRole('button', { name: '确认推荐' }).click()
      await page
        .getByText(/已推荐 \d+ 件/)
        .first()
        .waitFor()
      const download = page.waitForEvent('download')
      await page.getByRole('link', { name: '下载汇总表（Excel）' }).click()
      expect((await download).suggestedFilename()).toMatch(/\.xlsx$/)
    },
    phone,
  )
})

test('the clerk sees a name in its place in the blind copy, and what judges read instead', async () => {
  await as(browser, origin, 'secretary', async (page) => {
    const campaign = await campaignId(page, runningCampaign.slug)
    const { docs } = await (
      await page.request.get(
        `${origin}/api/blind-copies?where[campaign][equals]=${campaign}&limit=100&depth=0&select[entry]=true&select[finds]=true`,
      )
    ).json()
    const masked = (docs as { entry: string; finds: { decision: string; found: string }[] }[]).find(
      ({ finds }) => finds.some(({ decision }) => decision === 'mask'),
    )
    await page.goto(`${origin}/admin/screening/${campaign}/${masked?.entry}`)
    await page.getByRole('heading', { name: /盲评副本/ }).waitFor()
    const text = (await page.getByRole('article').first().textContent()) ?? ''
    expect(text).toMatch(/某校|某县区|某人/)
  })
})

test('a school checks its score receipt on the public page, without the server', async () => {
  const receipt = await as(browser, origin, 'school-07', async (page) => {
    await page.goto(`${origin}/admin/awards`)
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: /存证/ }).first().click()
    return (await download).createReadStream().then((stream) => stream.toArray())
  })
  const { complaints, end, page } = await visit(browser)
  await page.goto(`${origin}/verify/`, { waitUntil: 'networkidle' })
  await page.context().setOffline(true)
  await page
    .locator('#receipt input[type=file]')
    .setInputFiles({ name: 'receipt.json', mimeType: 'application/json', buffer: Buffer.concat(receipt) })
  await page.getByText(/根值/).first().waitFor()
  expect(await page.locator('#receipt').getByText('✗').count()).toBe(0)
  await end()
  expect(complaints).toEqual([])
})

test('the observer sees every sheet by its letter and everything that should be looked at, and downloads the marks', async () => {
  await as(browser, origin, 'observer', async (page) => {
    const campaign = await campaignId(page, finishedCampaign.slug)
    await page.goto(`${origin}/admin/board/${campaign}`)
    await page
      .getByText(/已确认最终结果|最终结果/)
      .first()
      .waitFor()
    const download = page.waitForEvent('download')
    await page.locator('a[href*="file=marks.xlsx"]').first().click()
    expect((await download).suggestedFilename()).toMatch(/\.xlsx$/)
  })
})

test('the editor takes the booklet of last year’s cases', async () => {
  await as(browser, origin, 'editor', async (page) => {
    await page.goto(`${origin}/admin`)
    const booklet = page
      .getByRole('region', { name: '获奖案例汇编' })
      .locator('p', { hasText: finishedCampaign.title })
    const download = page.waitForEvent('download')
    await booklet.getByRole('link', { name: 'Word' }).click()
    const file = await download
    expect(file.suggestedFilename()).toMatch(/\.docx$/)
    const paper = await JSZip.loadAsync(Buffer.concat(await (await file.createReadStream()).toArray()))
    expect(await paper.file('word/document.xml')?.async('string')).toContain(finishedCampaign.title)
  })
})
