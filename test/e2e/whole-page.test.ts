import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { sharedBrowser } from '../support/browser'
import { phone, visit } from '../support/visit'

const browser = await sharedBrowser()
const demo = inject('demo')
const address = '/readers/'

/** In the middle of the masthead, whose parts share its width. */
const middle = '<div class="switches'

let server: Server
let release = () => {}

/** The site over a connection that stops in the middle of a page until it is let go on. */
beforeAll(async () => {
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  server = createServer(async (request, response) => {
    const answer = await fetch(demo + request.url)
    const bytes = Buffer.from(await answer.arrayBuffer())
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' })
    if (request.url === address) {
      const half = bytes.indexOf(middle)
      response.write(bytes.subarray(0, half))
      await released
      response.end(bytes.subarray(half))
    } else response.end(bytes)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  release()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

/** Resolves when the page has been painted. */
const painted = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve('seen'))),
      ),
  )

/** As long as it takes to paint a page many times over. */
const aWhile = (page: Page) =>
  page.evaluate(() => new Promise<string>((resolve) => setTimeout(() => resolve('not seen'), 500)))

test('a page that arrives in parts is seen when its text is there, so that nothing in it moves', async () => {
  const { end, page } = await visit(browser, phone)
  const { port } = server.address() as AddressInfo
  const loaded = page.goto(`http://127.0.0.1:${port}${address}`)
  const begun = () => document.styleSheets.length > 0 && document.querySelector('.masthead')
  await page.waitForFunction(begun, null, { polling: 20 })
  const seen = painted(page)
  expect(await Promise.race([seen, aWhile(page)])).toBe('not seen')
  release()
  await loaded
  expect(await seen).toBe('seen')
  await end()
})
