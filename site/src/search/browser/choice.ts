import { type SearchKind, searchKinds } from '../document'
import type { Filter } from '../rank'
import { partOf } from './elements'

/** What the reader asks for. */
export type Choice = Filter & { words: string }

const form = partOf<HTMLFormElement>('[data-search]')
const words = partOf<HTMLInputElement>('[data-search] [name=q]')
const kinds = [...document.querySelectorAll<HTMLElement>('[data-search-kind]')]
const schools = partOf<HTMLSelectElement>('[name=school]')

export function choice(): Choice {
  const data = new FormData(form)
  const kind = searchKinds.find((one) => one === data.get('kind')) ?? null
  return { words: words.value, kind, school: schools.value || null }
}

/** Fills the form with what the address asks for; a school by its address until its name is known. */
export function fillIn(): void {
  const asked = new URLSearchParams(location.search)
  words.value = asked.get('q') ?? ''
  const [school, kind] = [asked.get('school'), asked.get('kind')]
  if (school) schools.append(new Option(school, school, true, true))
  const radio = kinds.find(({ dataset }) => dataset.searchKind === kind)?.querySelector('input')
  if (radio) radio.checked = true
}

/** Keeps the choice in the address, so that it can be shared and is there again when the reader comes back. */
export function remember({ kind, school, words: typed }: Choice): void {
  const asked = new URLSearchParams()
  if (typed.trim()) asked.set('q', typed.trim())
  if (kind) asked.set('kind', kind)
  if (school) asked.set('school', school)
  const query = asked.toString()
  history.replaceState(null, '', query ? `?${query}` : location.pathname)
}

type Counts = {
  kinds: ReadonlyMap<SearchKind, number>
  schools: readonly { slug: string; name: string; count: number }[]
}

/** Offers the kinds and schools there are results of, with their numbers; what is chosen stays. */
export function offer(counts: Counts): void {
  const all = [...counts.kinds.values()].reduce((sum, count) => sum + count, 0)
  for (const label of kinds) {
    const kind = searchKinds.find((one) => one === label.dataset.searchKind)
    const count = kind ? (counts.kinds.get(kind) ?? 0) : all
    label.hidden = kind !== undefined && count === 0 && !label.querySelector('input:checked')
    label.querySelector('[data-count]')?.replaceChildren(String(count))
  }
  const chosen = schools.value
  const listed = counts.schools.some(({ slug }) => slug === chosen)
  const kept = chosen && !listed ? [...schools.selectedOptions] : []
  const options = counts.schools.map(
    ({ count, name, slug }) => new Option(`${name}（${count}）`, slug, false, slug === chosen),
  )
  schools.replaceChildren(new Option('全部学校', '', false, !chosen), ...kept, ...options)
}
