import type { Certificate, HomePage, Media, SiteSetting } from '@cms/payload-types'
import type { RichText } from '../richtext/rich-text'
import type { Documents } from './documents'
import type { SiteFrame } from './frame'
import {
  joinCases,
  joinColumns,
  joinStories,
  type ModelCase,
  type ModelColumn,
  type ModelStory,
} from './model/articles'
import { campaignFront, joinCampaigns, type ModelCampaign } from './model/campaigns'
import { type SchoolContents, schoolContents } from './model/contents'
import { byId, idOf, type Joined } from './model/joined'
import { joinBooks, type ModelBook } from './model/readers'
import { joinDistricts, joinSchools, type ModelDistrict, type ModelSchool } from './model/schools'
import { type FileVersions, type Shelf, shelfOf } from './model/shelf'
import { type Writer, writerOf } from './model/texts'
import { joinWorks, type ModelWork } from './model/works'
import type { Picture } from './picture'
import { remembering } from './remembering'
import { siteFacts } from './site-facts'

/**
 * All public documents, joined. Lists stand in the order in which they are shown. A document is the same object as in an
 * earlier model when nothing of it or of what it is joined with has changed.
 */
export type SiteModel = SiteFrame & {
  settings: Joined<SiteSetting, { about: RichText | null }>
  home: Joined<HomePage, { banner: Picture | null; featuredCases: ModelCase[] }>
  districts: ModelDistrict[]
  schools: ModelSchool[]
  /** What is shown of each school beside itself. */
  contents: ReadonlyMap<ModelSchool, SchoolContents>
  cases: ModelCase[]
  works: ModelWork[]
  stories: ModelStory[]
  columns: ModelColumn[]
  books: ModelBook[]
  campaigns: ModelCampaign[]
  /** The register: of each no more than its digest and what became of it can be read. */
  certificates: Certificate[]
  /** The files of the media collection that the site shows. */
  files: FileVersions
}

/**
 * Joins what was read from the CMS. Lists of which nothing has changed are the same as in an earlier model.
 * @throws an error with a Chinese sentence that names the document, when one cannot be shown.
 */
export function siteModel(documents: Documents, origin: string): SiteModel {
  const { media, results, organizers, districts, settings, home } = documents
  const files: FileVersions = new Map()
  const join = joiner(media, files)
  const schools = join(documents.schools, [districts], (sources) => joinSchools(documents, sources))
  const fronts = documents.campaigns.map(campaignFront)
  const cases = join(documents.cases, [schools, fronts], (sources) =>
    joinCases(documents.cases, fronts, { ...sources, schools }),
  )
  const works = join(documents.works, [schools, fronts], (sources) =>
    joinWorks(documents.works, fronts, { ...sources, schools }),
  )
  const stories = join(documents.stories, [schools], (sources) =>
    joinStories(documents.stories, { ...sources, schools }),
  )
  const columns = join(documents.posts, [documents.columns, schools], (sources) =>
    joinColumns(documents.columns, documents.posts, { ...sources, schools }),
  )
  const campaigns = join(documents.campaigns, [schools, districts, results, organizers], ({ write }) =>
    joinCampaigns(fronts, { results, organizers, districts, schools, write }),
  )
  const casesById = byId(cases)
  const { about } = settings
  const shelf = shelfOf(media, files)
  const write = writerOf(shelf)
  return {
    origin,
    facts: siteFacts(settings),
    hasWorks: works.length > 0,
    settings: { ...settings, about: about ? write(about, { name: '网站设置的“关于本网站”' }) : null },
    home: {
      ...home,
      banner: shelf.cover(home.banner),
      featuredCases: (home.featuredCases ?? []).flatMap((item) => casesById.get(idOf(item) ?? '') ?? []),
    },
    districts: join(schools, [], () => joinDistricts(schools)),
    schools,
    contents: schoolContents(schools, { cases, works, stories, columns }),
    cases,
    works,
    stories,
    columns,
    books: joinBooks(documents, shelf, write, { cases, works }),
    campaigns,
    certificates: documents.certificates,
    files,
  }
}

type Part = { made: unknown; files: FileVersions }

const remembered = remembering<Part>()

/** Joins a list with others; when it and they and the media are the same as before, so is what comes out. */
function joiner(media: readonly Media[], files: FileVersions) {
  return <Made>(
    list: readonly unknown[],
    others: readonly unknown[],
    make: (sources: { shelf: Shelf; write: Writer }) => Made,
  ): Made => {
    const part = remembered(list, '', [media, ...others], () => {
      const own: FileVersions = new Map()
      const shelf = shelfOf(media, own)
      return { made: make({ shelf, write: writerOf(shelf) }), files: own }
    })
    for (const [filename, version] of part.files) files.set(filename, version)
    return part.made as Made
  }
}
