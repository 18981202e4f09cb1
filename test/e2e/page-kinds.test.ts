import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { sharedBrowser } from '../support/browser'
import { pageOfKind } from '../support/page-kinds'
import { readSiteFiles, type SiteFiles } from '../support/site-files'
import { desktop, phone, type Visit, visit } from '../support/visit'

const browser = await sharedBrowser()
const origin = inject('demo')
const kinds = Object.entries(pageOfKind)
const mostBytes = 60_000

/** `rules` are those of what can go wrong with this look: the structure of the page stays as it is. */
type Look = {
  name: string
  colorScheme: 'light' | 'dark'
  choices: Record<string, string>
  rules: string[] | 'all'
}

const ofColors = ['color-contrast', 'link-in-text-block']

const looks: Look[] = [
  { name: 'light', colorScheme: 'light', choices: {}, rules: 'all' },
  { name: 'dark', colorScheme: 'dark', choices: {}, rules: ofColors },
  { name: 'large text', colorScheme: 'light', choices: { text: 'largest' }, rules: ['target-size'] },
  { name: 'high contrast', colorScheme: 'light', choices: { contrast: 'high' }, rules: ofColors },
]

let files: SiteFiles
let visitor: Visit
const asked = new Set<string>()

beforeAll(async () => {
  files = await readSiteFiles(inject('site'))
  visitor = await visit(browser, phone)
  visitor.page.on('request', (request) => asked.add(request.url()))
  await visitor.page.addInitScript(noteShifts)
})
afterAll(() => visitor?.end())

type Shifting = typeof globalThis & { shifts: string[] }

/** What the browser tells of parts of a page that have moved. */
type Shift = PerformanceEntry & {
  value: number
  sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[]
}

function noteShifts(): void {
  const seen: string[] = []
  Object.assign(globalThis, { shifts: seen })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Shift[]) {
      const moved = entry.sources.map(({ currentRect, node, previousRect }) => {
        const part = node instanceof Element ? node.outerHTML : node?.textContent
        return `${part?.slice(0, 80)} from ${JSON.stringify(previousRect)} to ${JSON.stringify(currentRect)}`
      })
      seen.push([entry.value, ...moved].join('\n'))
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

/** Scrolls through the page until all its pictures stand, and tells what has moved meanwhile. */
const shiftsOf = (page: Page) =>
  page.evaluate(async () => {
    for (const picture of document.images) picture.loading = 'eager'
    scrollTo(0, document.body.scrollHeight)
    await Promise.all([...document.images].map((picture) => picture.decode().catch(() => {})))
    scrollTo(0, 0)
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)))
    return (globalThis as Shifting).shifts
  })

/** Other tests publish pictures meanwhile, which were not in the site when it was read. */
const isOfSite = (place: string) => files.has(place) || place.startsWith('/media/')

/** The page to print has all chapters of a volume: two stand for the others, which are of the same parts. */
function leaveTwoChapters(): void {
  const chapters = [...document.querySelectorAll('.booklet-chapter')]
  for (const chapter of chapters.slice(2)) chapter.remove()
}

/** axe's findings with the page as it looks now. */
const findings = (page: Page, rules: Look['rules']) =>
  page.evaluate(async (only) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({
      resultTypes: ['violations'],
      ...(only !== 'all' && { preload: false, runOnly: { type: 'rule', values: only } }),
    })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
  }, rules)

/** Puts on a look as the switches do; whether the page is then wider than the screen. */
async function wear(
  page: Page,
  { choices, colorScheme }: Pick<Look, 'choices' | 'colorScheme'>,
): Promise<boolean> {
  await page.emulateMedia({ colorScheme })
  return page.evaluate((chosen) => {
    const { dataset } = document.documentElement
    delete dataset.text
    delete dataset.contrast
    Object.assign(dataset, chosen)
    return document.documentElement.scrollWidth > document.documentElement.clientWidth
  }, choices)
}

describe.each(kinds)('the page “%s”', (kind, address) => {
  test('is light, complete and still when it opens, and axe finds nothing in any look', async () => {
    const { complaints, page } = visitor
    asked.clear()
    const response = await page.goto(origin + address, { waitUntil: 'load' })
    expect(response?.status()).toBe(200)
    const first = [...asked].map(placeOf)
    expect(await shiftsOf(page)).toEqual([])

    const foreign = [...asked].filter((url) => !url.startsWith(`${origin}/`) || !isOfSite(placeOf(url)))
    expect(foreign).toEqual([])
    const bytes = first
      .filter((place) => /(\/|\.html|\.css|\.js)$/.test(place))
      .reduce((sum, place) => sum + (files.get(place)?.sent ?? 0), 0)

    await page.evaluate(axe.source)
    await page.evaluate(leaveTwoChapters)
    const found: string[] = []
    for (const look of looks) {
      const overflows = await wear(page, look)
      if (overflows) found.push(`${look.name}: wider than the screen`)
      const seen = await findings(page, look.rules)
      found.push(...seen.map((what) => `${look.name}: ${what}`))
    }
    console.log(
      `${kind}｜首屏 ${(bytes / 1000).toFixed(1)} KB｜请求 ${first.length} 次｜axe ${found.length} 处`,
    )
    expect(found).toEqual([])
    expect(complaints).toEqual([])
    expect(bytes).toBeLessThan(mostBytes)
  })
})

const placeOf = (url: string) => decodeURI(new URL(url).pathname)

test('every kind of page can be read whole without scripts', async () => {
  const { complaints, end, page } = await visit(browser, desktop, { javaScriptEnabled: false })
  const hidden: string[] = []
  for (const [, address] of kinds) {
    await page.goto(origin + address)
    expect([address, await page.locator('h1').isVisible()]).toEqual([address, true])
    const texts = await page
      .locator('main :is(h1, h2, h3, h4, p, li, dt, dd, th, td, a, img, ruby)')
      .evaluateAll((all) =>
        all
          .filter((one) => !one.checkVisibility() && !one.closest('.needs-script, [hidden], details'))
          .map((one) => one.outerHTML.slice(0, 120)),
      )
    hidden.push(...texts.map((text) => `${address}: ${text}`))
  }
  expect(hidden).toEqual([])
  expect(complaints).toEqual([])
  await end()
})

test('no kind of page is wider than its window, in the smallest and largest text', async () => {
  const { page } = visitor
  const wider: string[] = []
  for (const [, address] of kinds) {
    await page.goto(origin + address)
    for (const width of [320, 1024]) {
      await page.setViewportSize({ width, height: 900 })
      for (const text of ['', 'largest']) {
        const over = await wear(page, { colorScheme: 'light', choices: { text } })
        if (over) wider.push(`${address} ${width} ${text}`)
      }
    }
  }
  expect(wider).toEqual([])
})
