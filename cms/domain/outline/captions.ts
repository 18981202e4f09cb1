import { paragraphsOf } from '../rich-text-paragraphs'
import type { TextNode } from '../rich-text-tree'

const caption = /^[（(【]?(?:插?图|照片|图片)\s*[\d一二三四五六七八九十]*\s*[:：.．、\s]?.{0,60}$/

/** A line under a picture that says 图 1 … becomes that picture's caption. */
export function withCaptions(blocks: TextNode[]): TextNode[] {
  const result: TextNode[] = []
  for (const block of blocks) {
    const before = result.at(-1)
    const words = block.type === 'paragraph' ? wordsOf(block) : ''
    const fits = before?.type === 'upload' && !captionOf(before) && words.length <= 60 && caption.test(words)
    if (before && fits && !/[。！？；]./.test(words))
      result[result.length - 1] = { ...before, fields: { caption: words } }
    else result.push(block)
  }
  return result
}

/** The caption a picture of the text carries; an empty text when it has none. */
export const captionOf = (picture: TextNode): string =>
  (picture as { fields?: { caption?: string | null } }).fields?.caption ?? ''

const wordsOf = (node: TextNode): string =>
  paragraphsOf({ type: 'root', children: [node] })
    .map(({ text }) => text)
    .join('')
    .trim()
