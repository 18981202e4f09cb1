import { withWords } from '../rich-text-paragraphs'
import type { TextNode } from '../rich-text-tree'
import { type BlindFind, paragraphOf } from './blind-finds'
import { maskWords } from './mask-leaks'

/** A find with its place in the list of a copy's finds, from 0 on, by which it is decided. */
export type NumberedFind = BlindFind & { number: number }

/** A piece of a text: a find, told by its number, or what stands between finds. */
export type Segment = { text: string; number: number | null }

/** A text as judges will read it, cut up so that its finds can be shown in place; a masked find is its mask. */
export const segmentsOf = (text: string, finds: readonly NumberedFind[]): Segment[] => cut(text, 0, finds)

/** A body as judges will read it, in which every find of its paragraphs and headings is a node `blind-find`. */
export function markedBody<Node extends TextNode>(body: Node, finds: readonly NumberedFind[]): Node {
  const due = Map.groupBy(finds, paragraphOf)
  return withWords(body, (node, from, paragraph) =>
    cut(node.text, from, due.get(paragraph + 1) ?? []).map(({ number, text }) =>
      number === null ? { ...node, text } : { ...node, type: 'blind-find', number, text },
    ),
  )
}

/** A find may run over several nodes of words: its mask stands in the first. */
function cut(text: string, from: number, finds: readonly NumberedFind[]): Segment[] {
  const segments: Segment[] = []
  let done = 0
  for (const { decision, end, kind, number, start } of finds.toSorted(
    (one, next) => one.start - next.start,
  )) {
    if (end <= from || start >= from + text.length) continue
    const [first, last] = [Math.max(start - from, 0), Math.min(end - from, text.length)]
    const mask = start >= from ? maskWords[kind] : ''
    segments.push({ text: text.slice(done, first), number: null })
    segments.push({ text: decision === 'mask' ? mask : text.slice(first, last), number })
    done = last
  }
  return [...segments, { text: text.slice(done), number: null }].filter((segment) => segment.text)
}
