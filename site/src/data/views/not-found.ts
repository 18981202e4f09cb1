import { type Frame, frameOf } from '../frame'
import type { Link } from '../link'
import type { SiteModel } from '../model'
import { newestFirst } from '../model/articles'
import { paths } from '../paths'

/** `/404.html` */
export type NotFoundView = {
  frame: Frame
  /** The latest five articles of all kinds. */
  latest: Link[]
}

export function notFoundView(model: SiteModel): NotFoundView {
  const { cases, columns, stories } = model
  const articles = [...cases.slice(0, 5), ...stories, ...columns.flatMap(({ posts }) => posts.slice(0, 5))]
  return {
    frame: frameOf(model, {
      path: paths.notFound,
      title: '没有找到这个页面',
      description: '您要找的页面不存在，或者已经移走。',
      demo: false,
    }),
    latest: articles
      .sort(newestFirst)
      .slice(0, 5)
      .map(({ path, title }) => ({ label: title, href: path })),
  }
}
