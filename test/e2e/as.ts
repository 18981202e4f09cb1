import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'
import { desktop, logIn, visit } from '../support/visit'

/** A person at a window who has logged in; fails when the page's console complained. */
export async function as<T>(
  browser: Browser,
  origin: string,
  username: string,
  work: (page: Page) => Promise<T>,
  viewport = desktop,
): Promise<T> {
  const { complaints, end, page } = await visit(browser, viewport)
  await logIn(page, origin, username)
  const result = await work(page)
  await end()
  expect(complaints).toEqual([])
  return result
}

/** Asks the API as whoever is logged in at this window. */
export const ask = async (page: Page, path: string, init: { method?: string; data?: unknown } = {}) =>
  (await page.request.fetch(`${new URL(page.url()).origin}${path}`, init)).json()

export const campaignId = async (page: Page, slug: string): Promise<string> =>
  (await ask(page, `/api/campaigns?where[slug][equals]=${slug}&depth=0`)).docs[0].id
