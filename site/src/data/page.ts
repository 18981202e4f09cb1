import type { Frame } from './frame'
import { told } from './html'
import { components, type PageKind, type PageViews } from './page-views'
import type { SentPage } from './sent-page'
import { digest, versionOf } from './version'

/** A page of the site: where it stands, what renders it and what it shows. */
export type Page = {
  path: string
  kind: PageKind
  component: string
  /** Changes with anything the page shows. */
  readonly key: string
  /** Changes whenever the key does, and costs no view; null where only the key can tell. */
  readonly version: string | null
  readonly view: PageViews[PageKind]
  /** When the document it is made of was last changed, for the sitemap. */
  updatedAt: string | null
  /** The page for another thread, and its key, which is made of the same. Throws the fault of a text that cannot be written. */
  readonly sent: () => { page: SentPage; key: string }
}

/** The kinds that are HTML. */
export type Framed = { [Kind in PageKind]: PageViews[Kind] extends { frame: Frame } ? Kind : never }[PageKind]

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
  const key = keyOf(component, JSON.stringify(view))
  const sent = () => ({ page: { path, kind, component, view: told(view) }, key })
  return { path, kind, component, key, version: null, view, updatedAt, sent }
}

const keyOf = (component: string, viewJson: string): string => digest(component + viewJson)

/** What a page is made of when its view is wanted; `of` are the arguments. */
export type Making<Kind extends PageKind, Arguments extends readonly unknown[]> = {
  kind: Kind
  path: string
  updatedAt: string | null
  view: (...of: Arguments) => PageViews[Kind]
  of: Arguments
  /** What the page changes with, where that is less than the arguments. */
  inputs?: readonly unknown[]
}

/**
 * A page whose view is made whenever it is wanted and not kept, so that a site of many pages is at hand at once. The
 * arguments must not lead to more than the page shows: they live as long as the page.
 */
export const pageMadeLater = <Kind extends PageKind, Arguments extends readonly unknown[]>(
  making: Making<Kind, Arguments>,
): Page => new LaterPage(making)

class LaterPage<Kind extends PageKind, Arguments extends readonly unknown[]> implements Page {
  readonly path: string
  readonly kind: Kind
  readonly component: string
  readonly updatedAt: string | null
  readonly #making: Making<Kind, Arguments>

  constructor(making: Making<Kind, Arguments>) {
    this.path = making.path
    this.kind = making.kind
    this.component = components[making.kind]
    this.updatedAt = making.updatedAt
    this.#making = making
  }

  get view(): PageViews[Kind] {
    const { of, view } = this.#making
    return view(...of)
  }

  get key(): string {
    return keyOf(this.component, JSON.stringify(this.view))
  }

  sent(): { page: SentPage; key: string } {
    const { component, kind, path } = this
    const view = told(this.view)
    return { page: { path, kind, component, view }, key: keyOf(component, view.json) }
  }

  get version(): string {
    const { inputs, of } = this.#making
    return digest([this.component, this.path, ...(inputs ?? of).map(versionOf)].join('\n'))
  }
}
