import { type Article, articleOf } from '../article'
import { type PostCard, postCard } from '../cards/post-card'
import { type SchoolCard, schoolCard } from '../cards/school-card'
import { columnFeedLink } from '../feed'
import { type Frame, frameOf, type SiteFrame } from '../frame'
import type { Link } from '../link'
import type { ModelPost } from '../model/articles'

/** `/columns/<slug>/<post>/` */
export type PostView = {
  frame: Frame
  article: Article
  column: Link
  school: SchoolCard | null
  /** The neighbours in the column by time. */
  earlier: Link | null
  later: Link | null
  related: PostCard[]
}

/** `related`, `earlier` and `later` are the posts of its column that stand around it by time. */
export function postView(
  site: SiteFrame,
  post: ModelPost,
  related: readonly ModelPost[],
  earlier: ModelPost | null,
  later: ModelPost | null,
): PostView {
  const column = { label: post.column.name, href: post.column.path }
  return {
    frame: frameOf(site, {
      path: post.path,
      title: post.title,
      description: post.summary,
      between: [column],
      column: post.column,
      feed: columnFeedLink(post.column),
      demo: post.demo ?? false,
      picture: post.cover,
    }),
    article: articleOf(post),
    column,
    school: post.school && schoolCard(post.school),
    earlier: linkTo(earlier),
    later: linkTo(later),
    related: related.map(postCard),
  }
}

function linkTo(post: ModelPost | null): Link | null {
  return post && { label: post.title, href: post.path }
}
