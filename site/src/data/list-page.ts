import { changedAt } from './changed-at'
import { framing, type SiteFrame } from './frame'
import type { Page } from './page'
import { remembering } from './remembering'

const remembered = remembering<Page>()

type Listed = { updatedAt: string }

/**
 * The page of a list, made again only when the site's frame, an item or one of `facts` is another. The facts are what the
 * page shows beside its items; those that are no single value count by what they say.
 */
export function listPage(
  site: SiteFrame,
  name: string,
  items: readonly Listed[],
  facts: readonly unknown[],
  make: (updatedAt: string | null) => Page,
): Page {
  const [first] = items
  const made = () => make(changedAt(items))
  if (!first) return made()
  return remembered(first, name, [...framing(site), items, ...facts.map(comparable)], made)
}

const comparable = (fact: unknown) => (typeof fact === 'string' ? fact : JSON.stringify(fact))
