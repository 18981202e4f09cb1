import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import { desktop, logIn, type Visit, visit } from '../support/visit'

type Session = Awaited<ReturnType<BrowserContext['storageState']>>

/** Of every account that has logged in, for all files that share the browser. */
const sessions = new Map<string, Session>()

/** A window of a person who has logged in: from the log-in page the first time, later with the session that this has left. */
export async function enter(
  browser: Browser,
  origin: string,
  username: string,
  viewport = desktop,
): Promise<Visit> {
  const storageState = sessions.get(username)
  const visitor = await visit(browser, viewport, { baseURL: origin, storageState })
  if (!storageState) {
    await logIn(visitor.page, origin, username)
    sessions.set(username, await visitor.page.context().storageState())
  }
  return visitor
}

/** What a person who has logged in does at a window of their own; fails when the page's console complained. */
export async function as<T>(
  browser: Browser,
  origin: string,
  username: string,
  work: (page: Page) => Promise<T>,
  viewport = desktop,
): Promise<T> {
  const { complaints, end, page } = await enter(browser, origin, username, viewport)
  try {
    const result = await work(page)
    expect(complaints).toEqual([])
    return result
  } finally {
    await end()
  }
}

/** Asks the API as whoever is logged in at this window. */
export const ask = async (page: Page, path: string, init: { method?: string; data?: unknown } = {}) =>
  (
    await page.request.fetch(page.url().startsWith('http') ? new URL(path, page.url()).href : path, init)
  ).json()

export const campaignId = async (page: Page, slug: string): Promise<string> =>
  (await ask(page, `/api/campaigns?where[slug][equals]=${slug}&depth=0`)).docs[0].id
