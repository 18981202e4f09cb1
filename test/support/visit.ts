import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { demoPassword } from '../../seed/accounts'

export const desktop = { width: 1280, height: 900 }
export const phone = { width: 390, height: 844 }

/** Milliseconds that what a test waits for may take: as long as on a machine that is busy with other things. */
const patience = 60_000

export type Visit = { page: Page; complaints: string[]; end: () => Promise<void> }

/** A browser window of somebody in China; `complaints` collects what the page's console reports as errors. */
export async function visit(
  browser: Browser,
  viewport = desktop,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    ...options,
  })
  context.setDefaultTimeout(patience)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`)
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return { page, complaints, end: () => context.close() }
}

/** Logs in from the log-in page, as a person does, and waits for the first page behind it. */
export async function logIn(
  page: Page,
  origin: string,
  username: string,
  password = demoPassword,
): Promise<void> {
  await page.goto(`${origin}/admin/login`)
  await page.fill('#field-username', username)
  await page.fill('#field-password', password)
  await page.click('button[type=submit]')
  await page.waitForURL((url) => !url.pathname.endsWith('/login'))
}
