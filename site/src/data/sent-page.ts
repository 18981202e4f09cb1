import { fromJson, jsonOf } from './html'
import type { Page } from './page'

/** What of a page is shown at its address. */
export type ShownPage = Pick<Page, 'path' | 'kind' | 'component' | 'view'>

/** A page on its way to another thread: what it shows as JSON, with the HTML in it written out. */
export type SentPage = Omit<ShownPage, 'view'> & { view: string }

/** @throws the fault of a text in it that cannot be written. */
export function sentPage({ component, kind, path, view }: ShownPage): SentPage {
  return { component, kind, path, view: jsonOf(view) }
}

export function receivedPage({ view, ...page }: SentPage): ShownPage {
  return { ...page, view: fromJson(view) as ShownPage['view'] }
}
