import { detailPages } from './detail-pages'
import { listPages } from './list-pages'
import type { SiteModel } from './model'
import { movedPages } from './moved'
import { type Page, pageOf } from './page'
import { readerCopies } from './reader-copies'
import { textPages } from './text-pages'
import { homeView } from './views/home'
import { movedView } from './views/moved'
import { notFoundView } from './views/not-found'
import { searchView } from './views/search'

/** Every page of the site; what others link to comes before them. */
export function pages(model: SiteModel): Page[] {
  const shown = [...detailPages(model), ...listPages(model), pageOf('home', homeView(model))]
  return [
    ...readerCopies(model),
    ...shown,
    ...moves(model, shown),
    pageOf('search', searchView(model)),
    pageOf('not-found', notFoundView(model)),
    ...textPages(model, shown),
  ]
}

/** A page of today stands before one that had its address earlier. */
function moves(model: SiteModel, shown: readonly Page[]): Page[] {
  const free = new Map(movedPages(model).map((move) => [move.from, move]))
  if (free.size === 0) return []
  const taken = new Set(shown.map(({ path }) => path))
  return [...free.values()]
    .filter(({ from }) => !taken.has(from))
    .map((move) => pageOf('moved', movedView(model, move)))
}
