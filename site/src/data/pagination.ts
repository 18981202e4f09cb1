/** A page of a list; null is the list's own, which has the newest. The others are numbered from the oldest. */
type PageNumber = number | null

/**
 * Where a list stands among its pages; `newer` and `older` are addresses. `links` holds the list's own page, the oldest
 * and those near this one: where the numbers jump, pages are left out.
 */
export type Pagination = {
  page: PageNumber
  /** How many items there are; only the list's own page says it, so that the others stay as they are when one is added. */
  total: number | null
  newer: string | null
  older: string | null
  links: { page: PageNumber; href: string; current: boolean }[]
}

const pageSize = 20

/** The list's own page has at least so many items, and fewer than a page more. */
const leastNewest = 6

/** `/cases/` has the newest, `/cases/page/1/` the twenty oldest. */
export function pagePath(list: string, page: PageNumber): string {
  return page === null ? list : `${list}page/${page}/`
}

/**
 * A list, newest first, cut into pages from its end: what is added changes the list's own page and leaves the others. An
 * empty list has one empty page.
 */
export function paginate<Item>(
  list: readonly Item[],
  path: string,
): { items: Item[]; pagination: Pagination }[] {
  const full = Math.max(0, Math.floor((list.length - leastNewest) / pageSize))
  const newest = list.length - full * pageSize
  const pages = Array.from({ length: full }, (_, index) => {
    const from = newest + index * pageSize
    return {
      items: list.slice(from, from + pageSize),
      pagination: paginationOf(full - index, full, null, path),
    }
  })
  const own = { items: list.slice(0, newest), pagination: paginationOf(null, full, list.length, path) }
  return [own, ...pages]
}

function paginationOf(page: PageNumber, full: number, total: number | null, path: string): Pagination {
  const place = page ?? full + 1
  const at = (other: number): PageNumber => (other > full ? null : other)
  const near = [2, 1, 0, -1, -2].map((step) => place + step).filter((other) => other > 1 && other <= full)
  const linked = [null, ...near, ...(full > 0 ? [1] : [])]
  return {
    page,
    total,
    newer: page === null ? null : pagePath(path, at(place + 1)),
    older: place > 1 ? pagePath(path, place - 1) : null,
    links: linked.map((other) => ({
      page: other,
      href: pagePath(path, other),
      current: other === page,
    })),
  }
}
