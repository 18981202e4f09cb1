import type { TextNode } from '../rich-text-tree'

/** A block of an imported text, before it is known which of its lines are headings, and of which level. */
export type DraftBlock = {
  node: TextNode
  /** The level of a heading as its writer set it, from 1 on. */
  level?: number
  title?: boolean
}
