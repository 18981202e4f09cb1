import { Html } from './html'
import type { Page } from './page'

/** What of a page is shown at its address. */
export type ShownPage = Pick<Page, 'path' | 'kind' | 'component' | 'view'>

/** A page on its way to another thread: what it shows as JSON, with the HTML in it written out. */
export type SentPage = Omit<ShownPage, 'view'> & { view: string }

/** @throws the fault of a text in it that cannot be written. */
export function sentPage({ component, kind, path, view }: ShownPage): SentPage {
  return { component, kind, path, view: JSON.stringify(view, writtenOut) }
}

export function receivedPage({ view, ...page }: SentPage): ShownPage {
  return { ...page, view: revived(JSON.parse(view)) as ShownPage['view'] }
}

/** No view has a part of this name. */
const mark = '<html>'

/** `toJSON` has been asked already when a value comes here, so that the HTML is looked for where it came from. */
function writtenOut(this: Record<string, unknown>, key: string, value: unknown): unknown {
  const part = this[key]
  return part instanceof Html ? { [mark]: part.html } : value
}

function revived(part: unknown): unknown {
  if (typeof part !== 'object' || part === null) return part
  if (Array.isArray(part)) return part.map(revived)
  if (mark in part) return new Html(part[mark] as string, '')
  for (const [name, value] of Object.entries(part))
    if (typeof value === 'object') (part as Record<string, unknown>)[name] = revived(value)
  return part
}
