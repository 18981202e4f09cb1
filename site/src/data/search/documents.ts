import type { SearchDocument } from '../../search/document'
import type { SiteModel } from '../model'
import type { Page } from '../page'
import { remembering } from '../remembering'
import { caseEntry, postEntry, storyEntry, workEntry } from './articles'
import { campaignEntry, noticeEntry } from './campaigns'
import { bookEntry, chapterEntry } from './readers'
import { handbookEntry, schoolEntry } from './schools'

/** What can be found: every document of the site that has a page of its own. */
export function searchDocuments(model: SiteModel, pages: readonly Pick<Page, 'path'>[]): SearchDocument[] {
  const shown = new Set(pages.map(({ path }) => path))
  return entries(model).filter(({ path }) => shown.has(path))
}

const remembered = remembering<SearchDocument | SearchDocument[]>()

/** What is said of a document is kept as long as the document is the same. */
const once =
  <Item extends object, Entry extends SearchDocument | SearchDocument[]>(
    entry: (item: Item) => Entry,
    name = '',
  ) =>
  (item: Item): Entry =>
    remembered(item, name, [], () => entry(item))

function entries(model: SiteModel): SearchDocument[] {
  const { books, campaigns, cases, columns, schools, stories, works } = model
  return [
    ...schools.map(once(schoolEntry, 'school')),
    ...schools.flatMap(once(handbookEntry, 'handbook')),
    ...cases.map(once(caseEntry)),
    ...works.map(once(workEntry)),
    ...stories.map(once(storyEntry)),
    ...columns.flatMap(({ posts }) => posts.map(once(postEntry))),
    ...books.map(bookEntry),
    ...books.flatMap(({ chapters }) => chapters.map(chapterEntry)),
    ...campaigns.map(campaignEntry),
    ...campaigns.flatMap((campaign) => noticeEntry(model, campaign)),
  ]
}
