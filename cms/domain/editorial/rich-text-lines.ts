import { pictureId, type TextNode } from '../rich-text-tree'

const inline = new Set(['text', 'linebreak', 'tab', 'link', 'autolink'])

/**
 * A long text as lines to compare: its paragraphs with the addresses of their links, and its pictures by the name that
 * `pictureName` gives them.
 */
export function richTextLines(
  node: TextNode | null | undefined,
  pictureName: (id: string) => string,
): string[] {
  if (!node) return []
  if (node.type === 'upload') return [`【图片】${pictureName(pictureId(node) ?? '')}${captionOf(node)}`]
  const children = node.children ?? []
  if (!children.some(({ type }) => inline.has(type))) {
    return children.flatMap((child) => richTextLines(child, pictureName))
  }
  const text = children.map(wordsOf).join('')
  return text.trim() ? [text] : []
}

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
