import { runsIn } from '../excerpt'
import type { Query } from '../query'

const blocks = 'p, li, h2, h3, td, dd, blockquote, figcaption'
const notText = 'rt, rp, script, style, nav, form, [hidden]'
const sentence = /[，。；！？]/

/** Of a page, the block that has most of what was looked for, a sentence rather than a label; null when none has any. */
export async function passageOn(path: string, query: Query, signal: AbortSignal): Promise<string | null> {
  const response = await fetch(path, { signal })
  if (!response.ok) return null
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  for (const part of page.querySelectorAll(notText)) part.remove()
  let best: { text: string; worth: number } | null = null
  for (const block of page.querySelectorAll(`main :is(${blocks})`)) {
    if (block.querySelector(blocks)) continue
    const text = (block.textContent ?? '').replace(/\s+/g, ' ').trim()
    const runs = runsIn(text, query)
    const worth = 2 * runs + Number(sentence.test(text))
    if (runs > 0 && worth > (best?.worth ?? 0)) best = { text, worth }
  }
  return best?.text ?? null
}
