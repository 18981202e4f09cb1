import type { Article } from './article'
import type { Frame } from './frame'
import { stampOf } from './moment'

/** Names and contents of `<meta>` elements. */
type Metadata = { name: string; content: string }[]

/**
 * What checkers of government sites look for in a page's head (domain.md §4.1): of the site, of the column the page
 * belongs to, and of the article it shows. What is not known is left out.
 */
export function pageMetadata({ canonical, column, site }: Frame, article?: Article): Metadata {
  const keywords = article && article.keywords.length > 0 ? article.keywords : site.keywords
  return present([
    ['SiteName', site.name],
    ['SiteDomain', new URL(canonical).host],
    ['SiteIDCode', site.siteCode],
    ['ColumnName', column?.name],
    ['ColumnDescription', column?.description],
    ['ColumnKeywords', column && site.keywords.join(',')],
    ['ColumnType', column?.section],
    ['ArticleTitle', article?.title],
    ['PubDate', article && stampOf(article.published.machine)],
    ['ContentSource', article?.source],
    ['Author', article?.author],
    ['Keywords', keywords.join(',')],
    ['Url', canonical],
  ])
}

function present(pairs: [name: string, content: string | null | undefined][]): Metadata {
  return pairs.flatMap(([name, content]) => (content ? { name, content } : []))
}
