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
export function pageOf<Kind extends Framed>(kind: Kind, view: PageViews[Kind], updatedAt?: string): Page {
  return keyed(kind, view.frame.path, view, updatedAt ?? null)
}

/** A page that is not HTML. */
export function textPage(kind: Exclude<PageKind, Framed>, path: string, text: string): Page {
  return keyed(kind, path, { text }, null)
}

function keyed(kind: PageKind, path: string, view: Page['view'], updatedAt: string | null): Page {
  const component = components[kind]
  const key = hash('sha256', component + JSON.stringify(view), 'base64url')
  return { path, kind, component, key, view, updatedAt }
}
