/** A node of a text as the editor saves it. */
export type TextNode = { type: string; children?: TextNode[]; [key: string]: unknown }

/** What a block holds; its text stands in `body`. */
type BlockFields = { body?: { root: TextNode } | null }

/** What stands in a node; in a block that is its own text. */
export function nodesIn(node: TextNode): TextNode[] {
  if (node.type !== 'block') return node.children ?? []
  return (node.fields as BlockFields | null)?.body?.root.children ?? []
}

/** A copy of a node with something else standing in it; the node itself where nothing can. */
export function withNodes<Node extends TextNode>(node: Node, children: TextNode[]): Node {
  if (node.type !== 'block') return node.children ? { ...node, children } : node
  const { body, ...fields } = node.fields as BlockFields
  return body ? { ...node, fields: { ...fields, body: { ...body, root: { ...body.root, children } } } } : node
}

/** A piece of a text: one of its blocks, told by its number from 0, or all that stands in none. */
export type TextPiece = { block: number | null; node: TextNode }

/** A text cut into its blocks and what stands outside of them; one without blocks is whole. */
export function piecesOf(root: TextNode): TextPiece[] {
  const [blocks, others] = [true, false].map((wanted) =>
    nodesIn(root).filter(({ type }) => (type === 'block') === wanted),
  )
  return [
    { block: null, node: { ...root, children: others } },
    ...(blocks ?? []).map((node, block) => ({ block, node })),
  ]
}

/** The path of a piece in a field at this path. */
export const piecePath = (path: string, { block }: TextPiece): string =>
  block === null ? path : `${path}.${block}`

/** The id in a picture's node, whether it holds the id or the picture's document. */
export function pictureId(node: TextNode): string | undefined {
  const { value } = node as { value?: string | { id?: string } | null }
  return typeof value === 'object' ? value?.id : value
}

/** The ids of the pictures in a text, in reading order. */
export function picturesIn(node: TextNode | null | undefined): string[] {
  if (!node) return []
  const own = node.type === 'upload' ? [pictureId(node) ?? ''] : []
  return [...own, ...nodesIn(node).flatMap(picturesIn)]
}

/** A copy of a text in which every picture's node has been replaced by what `replace` makes of it; null leaves it out. */
export function withPictures<Node extends TextNode>(
  node: Node,
  replace: (picture: TextNode) => TextNode | null,
): Node {
  const below = (child: TextNode) =>
    (child.type === 'upload' ? replace(child) : withPictures(child, replace)) ?? []
  return withNodes(node, nodesIn(node).flatMap(below))
}

/** A copy of a text whose links are plain words: where they lead is left out. */
export function withoutLinks<Node extends TextNode>(node: Node): Node {
  const below = (child: TextNode) =>
    child.type === 'link' || child.type === 'autolink' ? nodesIn(child) : [withoutLinks(child)]
  return withNodes(node, nodesIn(node).flatMap(below))
}
