import { type PostCard, postCard } from '../cards/post-card'
import { columnFeedLink } from '../feed'
import { type Frame, frameOf } from '../frame'
import type { Link } from '../link'
import type { SiteModel } from '../model'
import { paths } from '../paths'

/** `/columns/`: the columns that have posts, each with its latest. */
export type ColumnsView = {
  frame: Frame
  columns: {
    name: string
    href: string
    description: string | null
    total: number
    latest: PostCard[]
    feed: Link
  }[]
}

/** How many posts of each column are shown. */
const latest = 4

export function columnsView(model: SiteModel): ColumnsView {
  const columns = model.columns.filter(({ posts }) => posts.length > 0)
  return {
    frame: frameOf(model, {
      path: paths.columns,
      title: '专栏',
      description: `${columns.map(({ name }) => name).join('、')}。`,
      demo: columns.some(({ demo, posts }) => demo || posts.slice(0, latest).some((post) => post.demo)),
    }),
    columns: columns.map((column) => ({
      name: column.name,
      href: column.path,
      description: column.description ?? null,
      total: column.posts.length,
      latest: column.posts.slice(0, latest).map(postCard),
      feed: columnFeedLink(column),
    })),
  }
}
