import type { TextNode } from '../rich-text-tree'

/** The captions of a text's pictures in reading order, empty where a picture has none. */
export function captionsOf(node: TextNode | null | undefined): string[] {
  if (!node) return []
  const { fields } = node as { fields?: { caption?: string | null } }
  const own = node.type === 'upload' ? [fields?.caption ?? ''] : []
  return [...own, ...(node.children ?? []).flatMap(captionsOf)]
}
