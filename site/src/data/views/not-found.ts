import { type Frame, frameOf } from '../frame'
import type { SiteModel } from '../model'
import { paths } from '../paths'

/** `/404.html` */
export type NotFoundView = { frame: Frame }

export function notFoundView(model: SiteModel): NotFoundView {
  return {
    frame: frameOf(model, {
      path: paths.notFound,
      title: '没有找到这个页面',
      description: '您要找的页面不存在，或者已经移走。',
      demo: false,
    }),
  }
}
