import type { Documents } from './documents'
import { type SiteModel, siteModel } from './model'
import { type Cms, type Dated, keepUnchanged, read, readList, readMedia } from './read'

export const collections = {
  districts: 'districts',
  schools: 'schools',
  media: 'media',
  cases: 'case-studies',
  works: 'works',
  stories: 'teacher-stories',
  columns: 'columns',
  posts: 'column-posts',
  books: 'reader-books',
  chapters: 'reader-chapters',
  campaigns: 'campaigns',
  organizers: 'organizer-awards',
  results: 'results',
  certificates: 'certificates',
} as const satisfies Partial<Record<keyof Documents, string>>

export type List = keyof typeof collections

export const lists = Object.keys(collections) as List[]

/**
 * Reads everything the CMS shows to anyone; of what `previous` holds only what has changed, so that what was made of the
 * rest can be kept. Results are always read anew: what of them may be seen depends on their campaign. Unless `thorough`, what
 * was not changed lately is taken to be as it was where the numbers agree.
 * @throws on any answer that is not 200, naming the address.
 */
export async function readDocuments(cms: Cms, previous?: Documents, thorough = false): Promise<Documents> {
  const [settings, home, ...found] = await Promise.all([
    readGlobal(cms, 'settings', previous),
    readGlobal(cms, 'home', previous),
    ...lists.map((name) => readCollection(cms, name, previous, thorough)),
  ])
  const named = lists.map((name, index) => [name, found[index]])
  return { settings, home, ...(Object.fromEntries(named) as Pick<Documents, List>) }
}

export const globals = { settings: 'site-settings', home: 'home-page' } as const

/** A global; the same object again when it says the same. */
export async function readGlobal<Name extends keyof typeof globals>(
  cms: Cms,
  name: Name,
  previous?: Documents,
): Promise<Documents[Name]> {
  const now = await read<Documents[Name]>(cms, `/api/globals/${globals[name]}?depth=0`)
  return previous && JSON.stringify(now) === JSON.stringify(previous[name]) ? previous[name] : now
}

/** A list of documents, as `readDocuments` reads it. */
export async function readCollection<Name extends List>(
  cms: Cms,
  name: Name,
  previous?: Documents,
  thorough = false,
): Promise<Documents[Name]> {
  const known: readonly Dated[] = previous?.[name] ?? []
  const list =
    name === 'results'
      ? keepUnchanged(known, await readList(cms, collections[name]))
      : await readList(cms, collections[name], known, thorough)
  return list as Documents[Name]
}

/** Where a site that is built on its own reads, `CMS_URL`, and where it will stand, `SITE_URL`. */
export function addresses(): { cms: string; origin: string } {
  const cms = process.env.CMS_URL ?? 'http://localhost:3000'
  return { cms, origin: new URL(process.env.SITE_URL ?? cms).origin }
}

/** Reads the site for a plain `astro build`. */
export async function readSite(): Promise<SiteModel> {
  const { cms, origin } = addresses()
  return siteModel(await readDocuments({ url: cms, fetch }), origin)
}

/** Reads a file of the media collection for a plain `astro build`. */
export function readSiteMedia(filename: string): Promise<Uint8Array> {
  return readMedia({ url: addresses().cms, fetch }, filename)
}
