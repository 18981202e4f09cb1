import { changedAt } from './changed-at'
import { keepText, type TextStore } from './kept-text'
import { ascending } from './order'
import { setVersion } from './version'

/** Where to read: the CMS's address, and a `fetch` that may answer in-process; with a store, long texts are put there. */
export type Cms = { url: string; fetch: typeof fetch; texts?: TextStore }

/** Any document of a list. */
export type Dated = { id: string; updatedAt: string }

/** How many are asked for at once: ids with their times, and whole documents. The CMS may send fewer. */
const limits = { index: 1000, whole: 100 }

/** Reads one address. Throws when nobody answers, and on any answer that is not 200, naming the address. */
export async function read<Answer>(cms: Cms, address: string): Promise<Answer> {
  return (await (await answer(cms, address)).json()) as Answer
}

/** Reads a file of the media collection. Throws as `read` does. */
export async function readMedia(cms: Cms, filename: string): Promise<Uint8Array> {
  const response = await answer(cms, `/api/media/file/${encodeURIComponent(filename)}`)
  return new Uint8Array(await response.arrayBuffer())
}

async function answer({ url, fetch: get }: Cms, address: string): Promise<Response> {
  const response = await get(new URL(address, url)).catch((error) => {
    throw new Error(`连接不上内容管理系统 ${url}，请确认它正在运行。`, { cause: error })
  })
  if (response.status === 200) return response
  throw new Error(
    `读取 ${decodeURIComponent(address)} 时得到的答复是 ${response.status}，请系统管理员查看日志。`,
  )
}

/**
 * Reads a collection: the ids and times of its documents, then those that are not in `old` as they are now, by id, because
 * the database slows down with every page of whole documents. The rest are the same objects again, and when
 * nothing has changed the same list. Unless `thorough`, no more times are asked for than of what was changed lately.
 */
export async function readList(
  cms: Cms,
  slug: string,
  old: readonly Dated[] = [],
  thorough = false,
): Promise<readonly Dated[]> {
  const known = new Map(old.map((document) => [document.id, document]))
  const recent = thorough ? null : await recentTimes(cms, slug, known)
  const index = recent ?? (await readPages(cms, slug, limits.index, times))
  const changed = index.filter(({ id, updatedAt }) => known.get(id)?.updatedAt !== updatedAt)
  if (changed.length === 0 && (recent || index.length === old.length)) return old
  const ids = changed.map(({ id }) => id)
  for (const document of await readSome(cms, slug, ids)) known.set(document.id, document)
  return inOrder(recent ? [...known.values()] : index.flatMap(({ id }) => known.get(id) ?? []))
}

/** Documents by their ids, so that no list depends on when its documents came. */
export const inOrder = <Document extends Dated>(documents: readonly Document[]): Document[] =>
  documents.toSorted((one, other) => ascending(one.id, other.id))

/** Reads documents by their ids; those that are not shown, or not any more, are missing. */
export async function readSome(cms: Cms, slug: string, ids: readonly string[]): Promise<Dated[]> {
  const documents: Dated[] = []
  for (let from = 0; from < ids.length; from += limits.whole) {
    const some = ids.slice(from, from + limits.whole)
    const found = await readPages(cms, slug, limits.whole, `where[id][in]=${some.join(',')}`)
    documents.push(...found.map((document) => taken(cms, slug, document)))
  }
  return documents
}

function taken({ texts }: Cms, slug: string, document: Dated): Dated {
  const held = texts ? keepText(slug, document, texts) : document
  if (slug !== 'results') dated(held)
  return held
}

/** Takes a document for another whenever its time is another; not for results, of which more may be shown at any time. */
export function dated(document: Dated): void {
  const { id, updatedAt } = document
  setVersion(document, `${id} ${updatedAt}`)
}

/** These documents, those that say what they said before as the same objects, and as the same list where all are. */
export function keepUnchanged(old: readonly Dated[], now: readonly Dated[]): readonly Dated[] {
  const known = new Map(old.map((document) => [document.id, document]))
  const list = now.map((document) => {
    const before = known.get(document.id)
    return before && sameWords(before, document) ? before : document
  })
  return list.length === old.length && list.every((document, index) => document === old[index]) ? old : list
}

const sameWords = (one: Dated, other: Dated): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other)

const times = 'select[updatedAt]=true'
const fiveMinutes = 5 * 60 * 1000

/**
 * The ids and times of what was changed after all that is known; five minutes are looked back on, for writes that took long
 * and clocks that were set. Null when the number of documents does not agree: then something is gone.
 */
async function recentTimes(
  cms: Cms,
  slug: string,
  known: ReadonlyMap<string, Dated>,
): Promise<Dated[] | null> {
  const newest = changedAt(known.values())
  if (newest === null) return null
  const since = new Date(Date.parse(newest) - fiveMinutes).toISOString()
  const recent = await readPages(
    cms,
    slug,
    limits.index,
    `${times}&where[updatedAt][greater_than_equal]=${since}`,
  )
  const { totalDocs } = await read<{ totalDocs: number }>(cms, `/api/${slug}/count`)
  const added = recent.filter(({ id }) => !known.has(id))
  return known.size + added.length === totalDocs ? recent : null
}

async function readPages(cms: Cms, slug: string, limit: number, query: string): Promise<Dated[]> {
  const documents: Dated[] = []
  for (let page = 1; ; page += 1) {
    const address = `/api/${slug}?depth=0&sort=id&limit=${limit}&page=${page}&${query}`
    const { docs, hasNextPage } = await read<{ docs: Dated[]; hasNextPage: boolean }>(cms, address)
    documents.push(...docs)
    if (!hasNextPage) return documents
  }
}
