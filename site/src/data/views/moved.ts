import { type Frame, frameOf } from '../frame'
import type { SiteModel } from '../model'
import type { Moved } from '../moved'

/** An address a page had before: leads on to where it is now. */
export type MovedView = { frame: Frame; to: string; title: string }

export function movedView(model: SiteModel, { from, title, to }: Moved): MovedView {
  const frame = frameOf(model, { path: from, title, description: `“${title}”换了网址。`, demo: false })
  return { frame: { ...frame, canonical: model.origin + to }, to, title }
}
