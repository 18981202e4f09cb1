import { hash } from 'node:crypto'
import type { Frame } from './frame'
import { components, type PageKind, type PageViews } from './page-views'

/** A page of the site: where it stands, what renders it and what it shows. */
export type Page = {
  path: string
  kind: PageKind
  component: string
  /** Changes with anything the page shows. */
  key: string
  view: PageViews[PageKind]
  /** When the document it is made of was last changed, for the sitemap. */
  updatedAt: string | null
}

type Framed = { [Kind in PageKind]: PageViews[Kind] extends { frame: Frame } ? Kind : never }[PageKind]

/** An HTML page; it stands where its frame says. */
export function pageOf<Kind extends Framed>(
  kind: Kind,
  view: PageViews[Kind],
  updatedAt: string | null = null,
): Page {
  return keyed(kind, view.frame.path, view, updatedAt)
}

/** A page that is not HTML. */
export function filePage<Kind extends Exclude<PageKind, Framed>>(
  kind: Kind,
  path: string,
  view: PageViews[Kind],
): Page {
  return keyed(kind, path, view, null)
}

export function textPage(kind: Exclude<PageKind, Framed | 'reader-epub'>, path: string, text: string): Page {
  return filePage(kind, path, { text })
}

function keyed(kind: PageKind, path: string, view: Page['view'], updatedAt: string | null): Page {
  const component = components[kind]
  const key = hash('sha256', component + JSON.stringify(view), 'base64url')
  return { path, kind, component, key, view, updatedAt }
}
