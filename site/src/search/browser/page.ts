import { readQuery } from '../query'
import type { Hit } from '../rank'
import { type Found, type FoundCard, manifestFile, SearchIndex } from '../search-index'
import { type Choice, choice, fillIn, offer, remember } from './choice'
import { partOf } from './elements'
import { resultItem } from './results'

/** Results shown at once, and how long a reader pauses before what was typed is looked up. */
const step = 10
const pause = 200

const page = partOf('[data-search-page]')
const narrow = partOf('[data-search-narrow]')
const status = partOf('[data-search-status]')
const list = partOf('[data-search-results]')
const more = partOf<HTMLButtonElement>('[data-search-more]')
const browse = partOf('[data-search-browse]')

const index = new SearchIndex(async (file) => {
  const response = await fetch(`/search/${file}`, file === manifestFile ? { cache: 'no-cache' } : {})
  if (!response.ok) throw new Error(`${file}: ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
})

let timer = 0
let turn = new AbortController()
let rest: Hit[] = []

async function search(): Promise<void> {
  clearTimeout(timer)
  turn.abort()
  turn = new AbortController()
  const { signal } = turn
  const asked = choice()
  remember(asked)
  const slow = setTimeout(() => say('正在搜索……'), 400)
  try {
    const result = await index.search(asked.words, asked, step)
    if (!signal.aborted) show(result?.found ?? null, result?.cards ?? [], asked)
  } catch {
    if (!signal.aborted) say('搜索没有成功，请检查网络后再试一次。')
  } finally {
    clearTimeout(slow)
  }
}

function show(found: Found | null, cards: FoundCard[], asked: Choice): void {
  const hits = found?.hits ?? []
  rest = hits.slice(step)
  list.replaceChildren(...items(cards, asked))
  list.hidden = cards.length === 0
  more.hidden = rest.length === 0
  browse.hidden = cards.length > 0
  narrow.hidden = hits.length === 0 && asked.kind === null && asked.school === null
  if (found) offer(found)
  say(found ? told(hits, asked) : '')
}

const items = (cards: FoundCard[], { words }: Choice): HTMLElement[] =>
  cards.map((card) => resultItem(card, readQuery(words), turn.signal))

async function showMore(): Promise<void> {
  const next = rest.slice(0, step)
  const added = items(await index.cards(next), choice())
  rest = rest.slice(next.length)
  more.hidden = rest.length === 0
  list.append(...added)
  added[0]?.querySelector('a')?.focus()
}

function told(hits: readonly Hit[], { words }: Choice): string {
  const whole = hits.filter((hit) => hit.whole).length
  const near = hits.length - whole
  const wanted = words.trim() ? `“${words.trim()}”` : '符合条件的内容'
  if (hits.length === 0) return `没有找到${wanted}。可以少写几个字、换一个说法，或按栏目浏览。`
  if (whole === 0) return `没有完全相符的内容，相近的有 ${near} 条。`
  return near > 0 ? `找到 ${whole} 条，另有 ${near} 条相近。` : `找到 ${whole} 条。`
}

function say(words: string): void {
  status.textContent = words
}

page.addEventListener('input', (event) => {
  if (event instanceof InputEvent && event.isComposing) return
  clearTimeout(timer)
  timer = window.setTimeout(search, pause)
})
page.addEventListener('compositionend', search)
page.addEventListener('submit', (event) => {
  event.preventDefault()
  search()
})
more.addEventListener('click', () => showMore().catch(search))

fillIn()
search()
