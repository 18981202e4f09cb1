import type { SearchDocument } from '../../search/document'
import type { SiteModel } from '../model'
import type { Page } from '../page'
import { caseEntry, postEntry, storyEntry, workEntry } from './articles'
import { campaignEntry, noticeEntry } from './campaigns'
import { bookEntry, chapterEntry } from './readers'
import { handbookEntry, schoolEntry } from './schools'

/** What can be found: every document of the site that has a page of its own. */
export function searchDocuments(model: SiteModel, pages: readonly Pick<Page, 'path'>[]): SearchDocument[] {
  const shown = new Set(pages.map(({ path }) => path))
  return entries(model).filter(({ path }) => shown.has(path))
}

function entries(model: SiteModel): SearchDocument[] {
  const { books, campaigns, cases, columns, schools, stories, works } = model
  return [
    ...schools.map(schoolEntry),
    ...schools.flatMap(handbookEntry),
    ...cases.map(caseEntry),
    ...works.map(workEntry),
    ...stories.map(storyEntry),
    ...columns.flatMap(({ posts }) => posts.map(postEntry)),
    ...books.map(bookEntry),
    ...books.flatMap(({ chapters }) => chapters.map(chapterEntry)),
    ...campaigns.map(campaignEntry),
    ...campaigns.flatMap((campaign) => noticeEntry(model, campaign)),
  ]
}
