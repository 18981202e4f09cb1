import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { finishedCampaign, openCampaign, runningCampaign } from '../../seed/data/campaigns'
import { schools } from '../../seed/data/schools'
import { sharedBrowser } from '../support/browser'
import { pdf, png } from '../support/make'
import { phone, visit } from '../support/visit'
import { as, ask, campaignId } from './as'
import { passReviews } from './pass-reviews'

const browser = await sharedBrowser()
const origin = inject('demo')

async function choose(page: Page, field: string, label: string): Promise<void> {
  await page.click(`${field} .rs__control`)
  await page.click(`.rs__option:has-text("${label}")`)
}

/** Adds a file with the field's own drawer. */
async function attach(
  page: Page,
  field: string,
  name: string,
  mimeType: string,
  buffer: Buffer,
): Promise<void> {
  await page.click(`${field} .upload__createNewToggler`)
  await page.locator('.drawer--is-open input[type=file]').last().setInputFiles({ name, mimeType, buffer })
  await page.locator('.drawer--is-open').getByRole('button', { name: '保存' }).last().click()
  await page.locator(field).getByText(name).waitFor()
}

test('a school writes an entry in the editor, attaches a picture and a PDF, submits it, and it is locked', async () => {
  await as(browser, origin, 'school-07', async (page) => {
    await page.goto(`${origin}/admin`)
    await page.getByRole('link', { name: new RegExp(`${openCampaign.title}》正在征集`) }).click()
    await page
      .getByText(/还可报/)
      .first()
      .waitFor()
    await page.fill('#field-title', '一块石头的廉课')
    await choose(page, '#field-category', '清心妙语')
    await choose(page, '#field-division', '教师组')
    await page.getByRole('button', { name: '添加作者' }).click()
    await page.fill('#field-authors__0__name', '韦老师')
    await page
      .locator('#field-body [contenteditable=true], .field-type.rich-text-lexical [contenteditable=true]')
      .first()
      .click()
    await page.keyboard.type('操场边有一块石头，我们从它讲起。')
    await attach(page, '#field-images', 'shitou.png', 'image/png', await png())
    await attach(page, '#field-attachments', 'zuozheng.pdf', 'application/pdf', await pdf())
    await choose(page, '#field-aiUse__used', '没有使用')
    await page.check('#field-pledge')
    await page.check('#field-authorization')
    await page.getByRole('button', { name: '提交', exact: true }).click()
    await page.getByText(/内容已锁定，等待县区推荐/).waitFor()

    const id = page.url().split('/').at(-1)
    const entry = await ask(page, `/api/entries/${id}?depth=0`)
    expect([entry.status, entry.images.length, entry.attachments.length]).toEqual(['submitted', 1, 1])
    const locked = await ask(page, `/api/entries/${id}`, { method: 'PATCH', data: { title: '改' } })
    expect(locked.errors[0].message).toMatch(/内容已锁定/)
  })
})

test('a judge scores on a phone, comes back to what was typed, submits, and it is locked', async () => {
  await as(
    browser,
    origin,
    'judge-01',
    async (page) => {
      await page.goto(`${origin}/admin/review`)
      await page
        .getByRole('link', { name: /继续评审|开始评审/ })
        .first()
        .click()
      await page.waitForURL(/review\/[0-9a-f-]{36}$/)
      await page.locator('[data-field^="marks."]').first().waitFor()
      const shown = (await page.locator('.template-default').first().textContent()) ?? ''
      expect(shown).toMatch(/C-\d{3}/)
      const secrets = [...schools.map(({ name }) => name), '（化名）', '现场照片', '佐证材料-']
      expect(secrets.filter((secret) => shown.includes(secret))).toEqual([])

      const fields = page.locator('[data-field^="marks."]')
      const count = await fields.count()
      for (let index = 0; index < count; index += 1) await fields.nth(index).fill('4.5')
      await page.getByText('已保存').first().waitFor()
      await page.reload()
      await page.locator('[data-field^="marks."]').first().waitFor()
      expect(await fields.first().inputValue()).toBe('4.5')

      await page.getByRole('button', { name: '提交本篇' }).click()
      await page.getByRole('button', { name: '确认提交' }).click()
      await page
        .getByText(/已提交/)
        .first()
        .waitFor()
      await page.reload()
      await page
        .getByText(/已提交/)
        .first()
        .waitFor()
      expect(await page.locator('[data-field^="marks."]').count()).toBe(0)
    },
    phone,
  )
})

test('the secretary gives the place of who recused to an alternate, sees who scored what, and announces; the editor makes a case of it; the public reads it', async () => {
  const id = await as(browser, origin, 'secretary', async (page) => {
    const campaign = await campaignId(page, runningCampaign.slug)
    await page.goto(`${origin}/admin/assignment/${campaign}`)
    await page.getByRole('heading', { name: /新增 1 份评分表/ }).waitFor()
    await page.getByRole('button', { name: '执行方案' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '执行方案' }).click()
    await page.getByText(/已分配 1 份评分表/).waitFor()
    await page.goto(`${origin}/admin/board/${campaign}`)
    const { schedule } = await ask(page, `/api/campaigns/${campaign}?depth=0`)
    const ended = { ...schedule, reviewClosesAt: new Date(Date.now() - 60_000).toISOString() }
    await ask(page, `/api/campaigns/${campaign}`, { method: 'PATCH', data: { schedule: ended } })
    await page.reload()
    await page.getByRole('button', { name: '公布结果' }).click()
    await page.getByRole('button', { name: '确认公布' }).click()
    await page
      .getByText(/已公布/)
      .first()
      .waitFor()
    return campaign
  })

  const { made, title, school } = await as(browser, origin, 'editor', async (page) => {
    const query = `where[campaign][equals]=${id}&where[awardName][equals]=一等奖&limit=1&depth=1`
    const { docs } = await ask(page, `/api/results?${query}`)
    await page.goto(`${origin}/admin/collections/results/${docs[0].id}`)
    await page.getByRole('button', { name: '转为案例' }).click()
    await page.waitForURL(/case-studies\/[0-9a-f-]{36}$/)
    await page.fill('#field-summary', '编辑改写过的摘要。')
    await page.getByRole('button', { name: '送审', exact: true }).click()
    await page.getByText(/等待一审一校，内容已锁定/).waitFor()
    const made = new URL(page.url()).pathname.split('/').at(-1) ?? ''
    return { made, title: docs[0].title as string, school: docs[0].school.slug as string }
  })
  await passReviews(origin, 'case-studies', made)

  const { complaints, end, page } = await visit(browser)
  await expect
    .poll(async () => (await page.goto(`${origin}/schools/${school}/`)) && page.getByText(title).count(), {
      timeout: 20_000,
    })
    .toBeGreaterThan(0)
  await page.getByRole('link', { name: title }).first().click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  expect(await page.getByText('编辑改写过的摘要。').count()).toBeGreaterThan(0)
  expect(await page.getByText('一等奖').count()).toBeGreaterThan(0)
  await page.goto(`${origin}/campaigns/${runningCampaign.slug}/result/`)
  expect(await page.getByText(title).count()).toBeGreaterThan(0)
  await end()
  expect(complaints).toEqual([])
})

test('the observer reads the board and the log and is offered nothing to change', async () => {
  await as(browser, origin, 'observer', async (page) => {
    const campaign = await campaignId(page, finishedCampaign.slug)
    await page.goto(`${origin}/admin/board/${campaign}`)
    await page
      .getByText(/已公布/)
      .first()
      .waitFor()
    expect(await page.getByRole('button', { name: /分配评委|公布结果|^通过$/ }).count()).toBe(0)
    await page.getByRole('link', { name: '查看证书' }).click()
    await page.waitForURL(`**/admin/certificates/${campaign}`)
    await page.goto(`${origin}/admin/collections/audit-log?where[target][equals]=results`)
    await page
      .getByText(/新建评审结果/)
      .first()
      .waitFor()
    expect(await page.getByRole('link', { name: '添加' }).count()).toBe(0)
  })
})

test.each([
  ['school-12', ['参评作品'], ['征集活动', '评分表', '账号', '操作日志', '案例']],
  ['judge-02', ['评审台'], ['参评作品', '评分表', '账号', '评审看板']],
  ['editor', ['案例', '每月一师', '读本'], ['参评作品', '评分表', '账号', '评审台']],
  ['observer', ['评审看板', '操作日志', '评分表'], ['网站设置', '评审台']],
  ['admin', ['账号', '学校', '网站设置'], ['参评作品', '评分表', '评审台']],
])('%s sees the own groups in the navigation and no others', async (username, own, others) => {
  await as(browser, origin, username, async (page) => {
    await page.goto(`${origin}/admin`)
    const toggle = page.locator('.template-default__nav-toggler, .nav-toggler').first()
    if (!(await page.locator('.nav--nav-open').count())) await toggle.click()
    const links = await page.locator('nav a').allInnerTexts()
    const named = (label: string) => links.some((link) => link.trim() === label)
    expect([own.filter((label) => !named(label)), others.filter(named)]).toEqual([[], []])
  })
})
