import { beforeAll, expect, test } from 'vitest'
import { sharedBrowser } from '../support/browser'
import { type Program, startProgram } from '../support/program'
import { visit } from '../support/visit'

const browser = await sharedBrowser()
let program: Program

beforeAll(async () => {
  program = await startProgram()
})

test('a new installation asks in the browser for its first administrator, who needs the code from the console', async () => {
  await expect.poll(() => program.printed.join('\n')).toContain('一次性启用码：')
  const code = /一次性启用码：(\w{8})/.exec(program.printed.join('\n'))?.[1] ?? ''
  const { end, page } = await visit(browser)
  await page.goto(`${program.origin}/admin`)
  await page.waitForURL(/create-first-user/)
  await page.locator('form[data-form-ready="true"]').waitFor()
  await page.fill('#field-username', 'principal')
  await page.fill('#field-password', 'a-long-password')
  await page.fill('#field-confirm-password', 'a-long-password')
  await page.fill('#field-name', '首位管理员')
  await page.fill('#field-setupCode', 'WRONG234')
  await page.click('button[type=submit]')
  await page
    .getByText(/启用码不正确/)
    .first()
    .waitFor()
  expect(await page.inputValue('#field-name')).toBe('首位管理员')

  const checked = page.waitForResponse(
    (response) => response.request().method() === 'POST' && response.url().endsWith('/create-first-user'),
  )
  await page.fill('#field-setupCode', code)
  await checked
  await page.click('button[type=submit]')
  await page.waitForURL(`${program.origin}/admin`)
  const { user } = await (await page.request.get(`${program.origin}/api/users/me`)).json()
  expect([user.username, user.role]).toEqual(['principal', 'admin'])
  const { totalDocs } = await (await page.request.get(`${program.origin}/api/users/`)).json()
  expect(totalDocs).toBe(1)
  await end()
})

test('a stop finishes cleanly', async () => {
  expect(await program.stop()).toBe(0)
})
