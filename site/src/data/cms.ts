import type { Documents } from './documents'
import { type SiteModel, siteModel } from './model'
import { type Cms, read, readList, readMedia } from './read'

const collections = {
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
  certificates: 'certificates',
} as const satisfies Partial<Record<keyof Documents, string>>

type List = keyof typeof collections

/**
 * Reads everything the CMS shows to anyone; of what `previous` holds only what has changed, so that what was made of the
 * rest can be kept. Results are always read anew: what of them may be seen depends on their campaign.
 * @throws on any answer that is not 200, naming the address.
 */
export async function readDocuments(cms: Cms, previous?: Documents): Promise<Documents> {
  const names = Object.keys(collections) as List[]
  const [settings, home, results, ...lists] = await Promise.all([
    read<Documents['settings']>(cms, '/api/globals/site-settings?depth=0'),
    read<Documents['home']>(cms, '/api/globals/home-page?depth=0'),
    readList(cms, 'results') as Promise<Documents['results']>,
    ...names.map((name) => readList(cms, collections[name], previous?.[name])),
  ])
  const found = Object.fromEntries(names.map((name, index) => [name, lists[index]])) as Pick<Documents, List>
  return { settings, home, results, ...found }
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
