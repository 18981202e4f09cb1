/**
 * Where a list stands among its pages; `previous` and `next` are addresses. `links` holds the first page, the last and those
 * near this one: where the numbers jump, pages are left out.
 */
export type Pagination = {
  page: number
  pages: number
  total: number
  previous: string | null
  next: string | null
  links: { page: number; href: string; current: boolean }[]
}

const pageSize = 20

/** `/cases/` is page 1, `/cases/page/2/` the second. */
export function pagePath(list: string, page: number): string {
  return page === 1 ? list : `${list}page/${page}/`
}

/** A list cut into pages of twenty; an empty list has one empty page. */
export function paginate<Item>(
  list: readonly Item[],
  path: string,
): { items: Item[]; pagination: Pagination }[] {
  const pages = Math.max(1, Math.ceil(list.length / pageSize))
  return Array.from({ length: pages }, (_, index) => ({
    items: list.slice(index * pageSize, (index + 1) * pageSize),
    pagination: paginationOf(index + 1, pages, list.length, path),
  }))
}

function paginationOf(page: number, pages: number, total: number, path: string): Pagination {
  return {
    page,
    pages,
    total,
    previous: page > 1 ? pagePath(path, page - 1) : null,
    next: page < pages ? pagePath(path, page + 1) : null,
    links: [
      1,
      ...[-2, -1, 0, 1, 2].map((step) => page + step).filter((other) => other > 1 && other < pages),
      pages,
    ]
      .filter((other, index) => index === 0 || other > 1)
      .map((other) => ({ page: other, href: pagePath(path, other), current: other === page })),
  }
}
