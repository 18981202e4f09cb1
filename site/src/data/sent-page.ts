import { heard, type Told } from './html'
import type { Page } from './page'

/** What of a page is shown at its address. */
export type ShownPage = Pick<Page, 'path' | 'kind' | 'component' | 'view'>

/** A page on its way to another thread. */
export type SentPage = Omit<ShownPage, 'view'> & { view: Told }

export function receivedPage({ view, ...page }: SentPage): ShownPage {
  return { ...page, view: heard(view) as ShownPage['view'] }
}
