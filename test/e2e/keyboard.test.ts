import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { sharedBrowser } from '../support/browser'
import { pageOfKind } from '../support/page-kinds'
import { desktop, type Visit, visit } from '../support/visit'

const browser = await sharedBrowser()
const origin = inject('demo')

let visitor: Visit

beforeAll(async () => {
  visitor = await visit(browser, desktop)
  await visitor.page.addInitScript(watchFocus)
})
afterAll(() => visitor?.end())

type Focused = { number: number; seen: boolean }
type Watching = typeof globalThis & { drawn: (element: Element) => string; focused: Focused[] }

/** Notes what gets the focus: its number, and whether a person sees that it has. */
function watchFocus(): void {
  const focused: Focused[] = []
  // The lines of a drawing show the focus where no outline can.
  const drawn = (element: Element) =>
    [...element.querySelectorAll('*')]
      .map((part) => getComputedStyle(part))
      .map(({ stroke, strokeWidth }) => `${stroke} ${strokeWidth}`)
      .join()
  Object.assign(globalThis, { drawn, focused })
  addEventListener('focusin', ({ target }) => {
    const element = target as HTMLElement
    const { drawn: before, number } = element.dataset
    if (number === undefined) return
    const { boxShadow, outlineStyle, outlineWidth } = getComputedStyle(element)
    const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0
    const redrawn = before !== undefined && before !== drawn(element)
    focused.push({ number: Number(number), seen: outlined || boxShadow !== 'none' || redrawn })
  })
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
        if (element.closest('svg')) element.dataset.drawn = (globalThis as Watching).drawn(element)
        return `${element.localName} ${element.textContent?.trim().slice(0, 30)}`
      })
  })

const focused = (page: Page) => page.evaluate(() => (globalThis as Watching).focused)

test.each(Object.entries(pageOfKind))(
  'the keyboard reaches everything on the page “%s”, and shows where it is',
  async (_, place) => {
    const { page } = visitor
    await page.goto(origin + place)
    const names = await numbered(page)
    // Some more for what takes the focus without a number.
    for (let press = 0; press < names.length + 10; press += 1) {
      await page.keyboard.press('Tab')
      if (
        press >= names.length &&
        new Set((await focused(page)).map(({ number }) => number)).size === names.length
      )
        break
    }
    const reached = await focused(page)
    expect({
      unseen: reached.filter(({ seen }) => !seen).map(({ number }) => names[number]),
      unreached: names.filter((_, index) => !reached.some(({ number }) => number === index)),
    }).toEqual({ unseen: [], unreached: [] })
  },
)
