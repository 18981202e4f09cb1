import { type Frame, frameOf } from '../frame'
import type { SiteModel } from '../model'
import { paths } from '../paths'

/** `/accessibility/`: what the site supports, how to switch it on, how to report trouble. */
export type AccessibilityView = { frame: Frame }

export function accessibilityView(model: SiteModel): AccessibilityView {
  return {
    frame: frameOf(model, {
      path: paths.accessibility,
      title: '无障碍说明',
      description: '大字、高对比、拼音、键盘和读屏软件的用法，以及遇到困难时怎样告诉我们。',
      demo: false,
    }),
  }
}
