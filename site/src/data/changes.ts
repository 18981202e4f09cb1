import { collections, globals, type List, readCollection, readDocuments, readGlobal } from './cms'
import type { Documents } from './documents'
import { type Cms, type Dated, inOrder, keepUnchanged, readSome } from './read'

/** What may have changed: a document of a collection or a global; without an id any of its documents. */
export type Change = { slug: string; id: string | null }

/** With more changes than this in one collection its list is looked through. */
const most = 200

/** Lists of which something else may be shown when a document of these changes. */
const dependent: Partial<Record<List, List[]>> = { campaigns: ['results', 'organizers', 'certificates'] }

const listOf = new Map(Object.entries(collections).map(([name, slug]) => [slug as string, name as List]))
const globalOf = new Map(
  Object.entries(globals).map(([name, slug]) => [slug as string, name as keyof typeof globals]),
)

/**
 * The documents as they are after these changes: reads what is named and no more. A document that is not shown any more is
 * left out; everything is looked through after a change of something unknown.
 * @throws on any answer that is not 200, naming the address.
 */
export async function readChanges(
  cms: Cms,
  previous: Documents,
  changes: readonly Change[],
): Promise<Documents> {
  if (changes.some(({ slug }) => !listOf.has(slug) && !globalOf.has(slug)))
    return readDocuments(cms, previous)
  const now = { ...previous }
  for (const [slug, ofSlug] of Map.groupBy(changes, (change) => change.slug)) {
    const [name, global] = [listOf.get(slug), globalOf.get(slug)]
    if (global) Object.assign(now, { [global]: await readGlobal(cms, global, previous) })
    if (!name) continue
    const ids = new Set(ofSlug.map(({ id }) => id))
    const list =
      ids.has(null) || ids.size > most
        ? await readCollection(cms, name, now)
        : await withNow(cms, slug, now[name], ids as Set<string>)
    Object.assign(now, { [name]: list })
    for (const other of dependent[name] ?? [])
      Object.assign(now, { [other]: await readCollection(cms, other, now) })
  }
  return now
}

async function withNow(
  cms: Cms,
  slug: string,
  list: readonly Dated[],
  ids: ReadonlySet<string>,
): Promise<readonly Dated[]> {
  const found = new Map((await readSome(cms, slug, [...ids])).map((document) => [document.id, document]))
  const kept = list.flatMap((document) => {
    if (!ids.has(document.id)) return document
    const now = found.get(document.id)
    found.delete(document.id)
    return now ?? []
  })
  return keepUnchanged(list, inOrder([...kept, ...found.values()]))
}
