import { changedAt } from './changed-at'
import { framing, type SiteFrame } from './frame'
import { type Framed, type Making, type Page, pageMadeLater } from './page'
import { type Pagination, pagePath } from './pagination'
import { remembering } from './remembering'

const remembered = remembering<Page>()

type Listed = { updatedAt: string }

/** Of what a list's page is made, its items first. */
type Listing<Making> = Omit<Making, 'updatedAt' | 'inputs'> & {
  /** The list's address, the same for all its pages. */
  list: string
  items: readonly Listed[]
  /** What the page shows beside its items; those that are no single value count by what they say. */
  facts: readonly unknown[]
}

/** The page of a list, made again only when the site's frame, an item or one of the facts is another. */
export function listPage<Kind extends Framed, Arguments extends readonly unknown[]>(
  site: SiteFrame,
  { facts, items, list, ...page }: Listing<Making<Kind, Arguments>>,
): Page {
  const [first] = items
  const inputs = [...framing(site), items, ...facts.map(comparable)]
  const made = () => pageMadeLater({ ...page, updatedAt: changedAt(items), inputs })
  return first ? remembered(first, list, inputs, made) : made()
}

const comparable = (fact: unknown) => (typeof fact === 'string' ? fact : JSON.stringify(fact))

/** Where a part of a list stands, and its items. */
export const partOf = <Item>(
  list: string,
  { items, pagination }: { items: Item[]; pagination: Pagination },
) => ({
  ...{ list, items },
  path: pagePath(list, pagination.page),
})
