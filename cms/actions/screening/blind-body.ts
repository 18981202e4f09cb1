import { pictureId, type TextNode, withoutLinks, withPictures } from '../../domain/rich-text-tree'

/** A picture of a text in a blind copy: its place among the text's pictures, from 1 on, and the file that was handed in. */
export type PlacedPicture = { number: number; source: string; caption: string }

/**
 * A copy of a text without where its links lead, which may be a school's own pages, and with every picture replaced by what
 * `pictureOf` makes of it; null leaves it out.
 */
export function blindBody(root: TextNode, pictureOf: (picture: PlacedPicture) => TextNode | null): TextNode {
  let number = 0
  return withPictures(withoutLinks(root), (node) => {
    number += 1
    const { fields } = node as { fields?: { caption?: string | null } }
    return pictureOf({ number, source: pictureId(node) ?? '', caption: fields?.caption ?? '' })
  })
}
