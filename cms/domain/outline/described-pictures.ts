import { paragraphsOf } from '../rich-text-paragraphs'
import type { TextNode } from '../rich-text-tree'
import { captionOf } from './captions'
import { withoutNumber } from './case-parts'

/** The alternative text of a picture; `proposed` when nobody has written one. */
export type Described = { alt: string; proposed: boolean }

/**
 * An alternative text for every picture of a text whose blocks name them by their numbers: what the document says of it, or
 * its caption, or a line made of the heading it stands under, for somebody to better.
 */
export function describedPictures(blocks: readonly TextNode[], written: readonly string[]): Described[] {
  const described: Described[] = written.map((alt) => ({ alt, proposed: false }))
  let heading = ''
  const visit = (node: TextNode) => {
    if (node.type === 'heading') heading = withoutNumber(lineOf(node)) || heading
    if (node.type === 'upload') describe(Number(node.value), captionOf(node))
    for (const child of node.children ?? []) visit(child)
  }
  const describe = (number: number, caption: string) => {
    if (described[number]?.alt) return
    const proposed = `插图 ${number + 1}：${(heading || '正文').slice(0, 60)}`
    described[number] = caption ? { alt: caption, proposed: false } : { alt: proposed, proposed: true }
  }
  for (const block of blocks) visit(block)
  return described
}

const lineOf = (node: TextNode): string =>
  paragraphsOf({ type: 'root', children: [node] })
    .map(({ text }) => text)
    .join('')
    .trim()
