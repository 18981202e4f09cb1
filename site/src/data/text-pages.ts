import { atomText } from './atom'
import { columnFeed, siteFeed, teachersFeed } from './feed'
import type { SiteModel } from './model'
import { type Page, textPage } from './page'
import { paths } from './paths'
import { remembering } from './remembering'
import { robotsText, sitemaps } from './sitemap'

const remembered = remembering<Page>()

/** Feeds, sitemap and rules for search engines; `shown` are the pages that the sitemap tells of. */
export function textPages(model: SiteModel, shown: readonly Page[]): Page[] {
  const columns = model.columns.filter(({ posts }) => posts.length > 0).map((one) => columnFeed(model, one))
  const maps = sitemaps(shown, model.origin)
  return [
    textPage('feed', paths.feed, atomText(model, siteFeed(model))),
    textPage('teachers-feed', paths.teachersFeed, atomText(model, teachersFeed(model))),
    ...columns.map((feed) => textPage('column-feed', feed.path, atomText(model, feed))),
    ...maps.map((map) =>
      remembered(map, '', [], () =>
        textPage(map.path === paths.sitemap ? 'sitemap' : 'sitemap-part', map.path, map.text),
      ),
    ),
    textPage('robots', paths.robots, robotsText(model.origin)),
  ]
}
