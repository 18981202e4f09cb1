/** A node of a text as the editor saves it. */
export type TextNode = { type: string; children?: TextNode[]; [key: string]: unknown }

/** The id in a picture's node, whether it holds the id or the picture's document. */
export function pictureId(node: TextNode): string | undefined {
  const { value } = node as { value?: string | { id?: string } | null }
  return typeof value === 'object' ? value?.id : value
}

/** The ids of the pictures in a text, in reading order. */
export function picturesIn(node: TextNode | null | undefined): string[] {
  if (!node) return []
  const own = node.type === 'upload' ? [pictureId(node) ?? ''] : []
  return [...own, ...(node.children ?? []).flatMap(picturesIn)]
}

/** A copy of a text in which every picture's node has been replaced by what `replace` makes of it; null leaves it out. */
export function withPictures<Node extends TextNode>(
  node: Node,
  replace: (picture: TextNode) => TextNode | null,
): Node {
  if (!node.children) return node
  const children = node.children.flatMap(
    (child) => (child.type === 'upload' ? replace(child) : withPictures(child, replace)) ?? [],
  )
  return { ...node, children }
}

/** A copy of a text whose links are plain words: where they lead is left out. */
export function withoutLinks<Node extends TextNode>(node: Node): Node {
  if (!node.children) return node
  const children = node.children.flatMap((child) =>
    child.type === 'link' || child.type === 'autolink' ? (child.children ?? []) : [withoutLinks(child)],
  )
  return { ...node, children }
}
