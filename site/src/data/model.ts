import type { Certificate, HomePage, SiteSetting } from '@cms/payload-types'
import type { RichText } from '../richtext/rich-text'
import type { Documents } from './documents'
import {
  joinCases,
  joinColumns,
  joinStories,
  type ModelCase,
  type ModelColumn,
  type ModelStory,
} from './model/articles'
import { joinCampaigns, type ModelCampaign } from './model/campaigns'
import { byId, idOf, type Joined } from './model/joined'
import { joinBooks, type ModelBook } from './model/readers'
import { joinDistricts, joinSchools, type ModelDistrict, type ModelSchool } from './model/schools'
import { type FileVersions, shelfOf } from './model/shelf'
import { writerOf } from './model/texts'
import { joinWorks, type ModelWork } from './model/works'
import type { Picture } from './picture'

/** All public documents, joined. Lists stand in the order in which they are shown. */
export type SiteModel = {
  /** The site's public address without a path, e.g. `https://qingfeng.example.cn`. */
  origin: string
  settings: Joined<SiteSetting, { about: RichText | null }>
  home: Joined<HomePage, { banner: Picture | null; featuredCases: ModelCase[] }>
  districts: ModelDistrict[]
  schools: ModelSchool[]
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
 * Joins what was read from the CMS.
 * @throws an error with a Chinese sentence that names the document, when one cannot be shown.
 */
export function siteModel(documents: Documents, origin: string): SiteModel {
  const files: FileVersions = new Map()
  const shelf = shelfOf(documents.media, files)
  const write = writerOf(documents.media, files)
  const schools = joinSchools(documents, shelf, write)
  const sources = { ...documents, schools, shelf, write }
  const campaigns = joinCampaigns(documents.campaigns, sources)
  const cases = joinCases(documents.cases, campaigns, sources)
  const casesById = byId(cases)
  const { about } = documents.settings
  return {
    origin,
    settings: {
      ...documents.settings,
      about: about ? write(about, { name: '网站设置的“关于本网站”' }) : null,
    },
    home: {
      ...documents.home,
      banner: shelf.cover(documents.home.banner),
      featuredCases: (documents.home.featuredCases ?? []).flatMap(
        (item) => casesById.get(idOf(item) ?? '') ?? [],
      ),
    },
    districts: joinDistricts(schools),
    schools,
    cases,
    works: joinWorks(documents.works, campaigns, sources),
    stories: joinStories(documents.stories, sources),
    columns: joinColumns(documents.columns, documents.posts, sources),
    books: joinBooks(documents, shelf, write),
    campaigns,
    certificates: documents.certificates,
    files,
  }
}
