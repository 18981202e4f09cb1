import { nodesIn, pictureId, type TextNode } from '../rich-text-tree'

const inline = new Set(['text', 'linebreak', 'tab', 'link', 'autolink'])

/**
 * A long text as lines to compare: its paragraphs with the addresses of their links, its pictures by the name that
 * `pictureName` gives them, and before the text of a section what the section is called.
 */
export function richTextLines(
  node: TextNode | null | undefined,
  pictureName: (id: string) => string,
): string[] {
  if (!node) return []
  if (node.type === 'upload') return [`【图片】${pictureName(pictureId(node) ?? '')}${captionOf(node)}`]
  const children = nodesIn(node)
  if (node.type === 'block') {
    return [`【${kindOf(node)}】`, ...children.flatMap((child) => richTextLines(child, pictureName))]
  }
  if (!children.some(({ type }) => inline.has(type))) {
    return children.flatMap((child) => richTextLines(child, pictureName))
  }
  const text = children.map(wordsOf).join('')
  return text.trim() ? [text] : []
}

const kindOf = ({ fields }: TextNode): string => (fields as { kind?: string | null } | null)?.kind || '栏目'

function captionOf({ fields }: TextNode): string {
  const { caption } = (fields ?? {}) as { caption?: string | null }
  return caption ? `（${caption}）` : ''
}

function wordsOf(node: TextNode): string {
  if (typeof node.text === 'string') return node.text
  if (node.type === 'linebreak') return '\n'
  const words = (node.children ?? []).map(wordsOf).join('')
  const { url } = (node.fields ?? {}) as { url?: string | null }
  return url ? `${words}（${url}）` : words
}
