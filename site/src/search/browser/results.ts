import { excerpt, marked, runsIn } from '../excerpt'
import { kindWords } from '../kind-words'
import type { Query } from '../query'
import type { FoundCard } from '../search-index'
import { element, markedNodes } from './elements'
import { passageOn } from './passage'

/** Characters of a page's text that a result shows. */
const shown = 96

/** A result; where its card does not have what was looked for, the page itself is asked for the place. */
export function resultItem(card: FoundCard, query: Query, signal: AbortSignal): HTMLElement {
  const link = element('a', 'card-link', ...markedNodes(marked(card.title, query)))
  link.setAttribute('href', card.path)
  const summary = element('p', 'card-summary', ...markedNodes(excerpt(card.summary, query, shown)))
  const words = factsOf(card)
  if (runsIn([card.title, card.summary, ...words].join('\n'), query) < query.runs.length) {
    passageOn(card.path, query, signal)
      .then((text) => text && summary.replaceChildren(...markedNodes(excerpt(text, query, shown))))
      .catch(() => {})
  }
  const facts = words.map((word) =>
    element('span', '', ...(runsIn(word, query) > 0 ? markedNodes(marked(word, query)) : [word])),
  )
  const line = element('p', 'card-facts', ...facts, ...(card.day > 0 ? [timeOf(card.day)] : []))
  return element('li', 'card', element('h2', 'card-title', link), line, summary)
}

/** What it is, whose, and what it belongs to. */
function factsOf({ kind, note, school, title }: FoundCard): string[] {
  return [kindWords[kind], school === title ? '' : (school ?? ''), note].filter(Boolean)
}

function timeOf(day: number): HTMLElement {
  const machine = new Date(day * 86_400_000).toISOString().slice(0, 10)
  const [year, month, date] = machine.split('-').map(Number)
  const time = element('time', '', `${year}年${month}月${date}日`)
  time.setAttribute('datetime', machine)
  return time
}
