import { type PostCard, postCard } from '../cards/post-card'
import { type Frame, frameOf } from '../frame'
import type { SiteModel } from '../model'
import { paths } from '../paths'

/** `/columns/`: the columns that have posts, each with its latest. */
export type ColumnsView = {
  frame: Frame
  columns: { name: string; href: string; description: string | null; total: number; latest: PostCard[] }[]
}

export function columnsView(model: SiteModel): ColumnsView {
  const columns = model.columns.filter(({ posts }) => posts.length > 0)
  return {
    frame: frameOf(model, {
      path: paths.columns,
      title: '专栏',
      description: `${columns.map(({ name }) => name).join('、')}。`,
      demo: columns.some(({ demo, posts }) => demo || posts.slice(0, 5).some((post) => post.demo)),
    }),
    columns: columns.map(({ name, path, description, posts }) => ({
      name,
      href: path,
      description: description ?? null,
      total: posts.length,
      latest: posts.slice(0, 5).map(postCard),
    })),
  }
}
