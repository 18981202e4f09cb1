import { type PostCard, postCard } from '../cards/post-card'
import { columnFeedLink } from '../feed'
import { type Frame, frameOf, type SiteFrame } from '../frame'
import type { Link } from '../link'
import type { ColumnFront, ModelPost } from '../model/articles'
import { type Pagination, pagePath } from '../pagination'

/** `/columns/<slug>/`, `/columns/<slug>/page/2/` */
export type ColumnView = {
  frame: Frame
  name: string
  description: string | null
  posts: PostCard[]
  pagination: Pagination
  feed: Link
  /** The other columns that have posts. */
  others: Link[]
}

/** `others` are the other columns that have posts. */
export function columnView(
  site: SiteFrame,
  column: Pick<ColumnFront, 'name' | 'slug' | 'path' | 'description'>,
  { items: posts, pagination }: { items: ModelPost[]; pagination: Pagination },
  others: Link[],
): ColumnView {
  const { page } = pagination
  return {
    frame: frameOf(site, {
      path: pagePath(column.path, page),
      title: page === null ? column.name : `${column.name}（第 ${page} 页）`,
      description: column.description ?? `${column.name}专栏的文章。`,
      between: page === null ? [] : [{ label: column.name, href: column.path }],
      column,
      feed: columnFeedLink(column),
      demo: posts.some(({ demo }) => demo),
    }),
    name: column.name,
    description: column.description ?? null,
    posts: posts.map(postCard),
    pagination,
    feed: columnFeedLink(column),
    others,
  }
}
