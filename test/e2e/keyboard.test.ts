import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser } from '../support/browser'
import { pageOfKind } from '../support/page-kinds'
import { desktop, type Visit, visit } from '../support/visit'

const origin = inject('demo')

let browser: Browser
let visitor: Visit

beforeAll(async () => {
  browser = await openBrowser()
  visitor = await visit(browser, desktop)
  await visitor.page.addInitScript(tellDrawn)
})
afterAll(() => browser?.close())

type Drawing = typeof globalThis & { drawn: (element: Element) => string }

/** The lines of a drawing, which show the focus where no outline can. */
function tellDrawn(): void {
  const drawn = (element: Element) =>
    [...element.querySelectorAll('*')]
      .map((part) => getComputedStyle(part))
      .map(({ stroke, strokeWidth }) => `${stroke} ${strokeWidth}`)
      .join()
  Object.assign(globalThis, { drawn })
}

/** Numbers everything on the page that can be used, and tells how it is called; of a group of choices only one. */
const numbered = (page: Page) =>
  page.evaluate(() => {
    const groups = new Set<string>()
    const usable = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
    ]
    return usable
      .filter((element) => {
        const { disabled, name, type } = element as HTMLInputElement
        if (disabled || type === 'hidden' || !element.checkVisibility({ visibilityProperty: true }))
          return false
        if (type !== 'radio') return true
        const first = !groups.has(name)
        groups.add(name)
        return first
      })
      .map((element, index) => {
        element.dataset.number = String(index)
        if (element.closest('svg')) element.dataset.drawn = (globalThis as Drawing).drawn(element)
        return `${element.localName} ${element.textContent?.trim().slice(0, 30)}`
      })
  })

/** What has the focus: its number, and whether a person sees that it has. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement
    const { boxShadow, outlineStyle, outlineWidth } = getComputedStyle(element)
    const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0
    const { drawn: before, number = null } = element.dataset
    const redrawn = before !== undefined && before !== (globalThis as Drawing).drawn(element)
    return { number, seen: outlined || boxShadow !== 'none' || redrawn }
  })

test.each(Object.entries(pageOfKind))(
  'the keyboard reaches everything on the page “%s”, and shows where it is',
  async (_, place) => {
    const { page } = visitor
    await page.goto(origin + place)
    const names = await numbered(page)
    const unseen: string[] = []
    const left = new Set(names.keys())
    for (let press = 0; press < names.length + 10 && left.size > 0; press += 1) {
      await page.keyboard.press('Tab')
      const { number, seen } = await focused(page)
      if (number === null) continue
      left.delete(Number(number))
      if (!seen) unseen.push(names[Number(number)] ?? '')
    }
    expect({ unseen, unreached: [...left].map((number) => names[number]) }).toEqual({
      unseen: [],
      unreached: [],
    })
  },
)
