import { paragraphsOf } from '../rich-text-paragraphs'
import type { TextNode } from '../rich-text-tree'
import type { LeakPlace } from './leak'

export type PlacedText = { place: LeakPlace; text: string }

/** The title, paragraphs and picture captions of a work, each with the place that a find in it is told by. */
export function textsOf(
  title: string,
  body: TextNode | null | undefined,
  captions: readonly string[],
): PlacedText[] {
  const paragraphs = paragraphsOf(body).map(({ heading, text }, index): PlacedText => {
    const paragraph = index + 1
    return { place: { part: heading ? 'heading' : 'body', paragraph }, text }
  })
  const told = captions.map(
    (text, index): PlacedText => ({ place: { part: 'caption', picture: index + 1 }, text }),
  )
  return [{ place: { part: 'title' }, text: title }, ...paragraphs, ...told.filter(({ text }) => text)]
}
