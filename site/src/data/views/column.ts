import { type PostCard, postCard } from '../cards/post-card'
import { columnFeedLink } from '../feed'
import { type Frame, frameOf } from '../frame'
import type { Link } from '../link'
import type { SiteModel } from '../model'
import type { ModelColumn, ModelPost } from '../model/articles'
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

export function columnView(
  model: SiteModel,
  column: ModelColumn,
  posts: ModelPost[],
  pagination: Pagination,
): ColumnView {
  const { page } = pagination
  const others = model.columns.filter((other) => other !== column && other.posts.length > 0)
  return {
    frame: frameOf(model, {
      path: pagePath(column.path, page),
      title: page === 1 ? column.name : `${column.name}（第 ${page} 页）`,
      description: column.description ?? `${column.name}专栏的文章。`,
      between: page === 1 ? [] : [{ label: column.name, href: column.path }],
      column,
      feed: columnFeedLink(column),
      demo: posts.some(({ demo }) => demo),
    }),
    name: column.name,
    description: column.description ?? null,
    posts: posts.map(postCard),
    pagination,
    feed: columnFeedLink(column),
    others: others.map(({ name, path }) => ({ label: name, href: path })),
  }
}
