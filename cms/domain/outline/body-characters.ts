import { countCharacters } from '../entry'
import type { TextNode } from '../rich-text-tree'
import { wordsOf } from './text-sections'

/** The words of a text from the editor, a paragraph to a line; '' for none. */
export const bodyWords = (body: { root: unknown } | null | undefined): string =>
  wordsOf((body?.root as TextNode | undefined)?.children ?? [])

/** A text's length as Word counts it: the one count that the form shows and the limit is held against. */
export const bodyCharacters = (body: { root: unknown } | null | undefined): number =>
  countCharacters(bodyWords(body))
