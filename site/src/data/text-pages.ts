import { atomText } from './atom'
import { columnFeed, siteFeed, teachersFeed } from './feed'
import type { SiteModel } from './model'
import { type Page, textPage } from './page'
import { paths } from './paths'
import { robotsText, sitemaps } from './sitemap'

/** Feeds, sitemap and rules for search engines; `shown` are the pages that the sitemap tells of. */
export function textPages(model: SiteModel, shown: readonly Page[]): Page[] {
  const columns = model.columns.filter(({ posts }) => posts.length > 0).map((one) => columnFeed(model, one))
  return [
    textPage('feed', paths.feed, atomText(model, siteFeed(model))),
    textPage('teachers-feed', paths.teachersFeed, atomText(model, teachersFeed(model))),
    ...columns.map((feed) => textPage('column-feed', feed.path, atomText(model, feed))),
    ...sitemaps(shown, model.origin),
    textPage('robots', paths.robots, robotsText(model.origin)),
  ]
}
