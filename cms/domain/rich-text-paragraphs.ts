import { nodesIn, type TextNode, withNodes } from './rich-text-tree'

/** A stretch of a paragraph's text that gives way to another; `end` is not part of it. */
export type Replacement = { start: number; end: number; by: string }

/** A paragraph, heading or list item of a text: its words in one piece. */
export type Paragraph = { heading: boolean; text: string }

/** A node of words, such as a bold stretch of a paragraph. */
export type WordsNode = TextNode & { text: string }

const inline = new Set(['text', 'linebreak', 'tab', 'link', 'autolink'])

const isParagraph = ({ children }: TextNode) => (children ?? []).some(({ type }) => inline.has(type))

const hasWords = (node: TextNode): node is WordsNode => typeof node.text === 'string'

/** The paragraphs of a text in reading order; those without words are left out. */
export function paragraphsOf(node: TextNode | null | undefined): Paragraph[] {
  if (!node) return []
  if (isParagraph(node)) {
    const text = textIn(node)
    return text.trim() ? [{ heading: node.type === 'heading', text }] : []
  }
  return nodesIn(node).flatMap(paragraphsOf)
}

/**
 * A copy of a text in which every node of words has given way to what `change` makes of it. It is told at which offset of
 * its paragraph the node begins, and which paragraph that is, as `paragraphsOf` counts them from 0.
 */
export function withWords<Node extends TextNode>(
  root: Node,
  change: (node: WordsNode, offset: number, paragraph: number) => TextNode[],
): Node {
  let paragraph = -1
  let offset = 0
  const below = (node: TextNode): TextNode[] => {
    if (hasWords(node)) {
      offset += node.text.length
      return change(node, offset - node.text.length, paragraph)
    }
    if (node.type === 'linebreak') offset += 1
    return [withChildren(node, below)]
  }
  const visit = (node: TextNode): TextNode[] => {
    if (!isParagraph(node)) return [withChildren(node, visit)]
    if (!textIn(node).trim()) return [node]
    paragraph += 1
    offset = 0
    return [withChildren(node, below)]
  }
  return withChildren(root, visit)
}

/** A copy of a text with stretches of its nth paragraph, as `paragraphsOf` counts them from 0, replaced. */
export function withReplacements<Node extends TextNode>(
  root: Node,
  replacements: (paragraph: number) => readonly Replacement[],
): Node {
  return withWords(root, (node, from, paragraph) => [
    { ...node, text: replacedIn(node.text, from, replacements(paragraph)) },
  ])
}

const withChildren = <Node extends TextNode>(node: Node, change: (child: TextNode) => TextNode[]): Node =>
  withNodes(node, nodesIn(node).flatMap(change))

function textIn(node: TextNode): string {
  if (hasWords(node)) return node.text
  if (node.type === 'linebreak') return '\n'
  return (node.children ?? []).map(textIn).join('')
}

/** A stretch may run over several nodes: its replacement stands in the first, the others lose their part. */
function replacedIn(text: string, from: number, due: readonly Replacement[]): string {
  const here = due
    .filter(({ end, start }) => end > from && start < from + text.length)
    .toSorted((one, other) => one.start - other.start)
  let result = ''
  let done = 0
  for (const { by, end, start } of here) {
    result += text.slice(done, Math.max(done, start - from)) + (start >= from ? by : '')
    done = Math.max(done, Math.min(text.length, end - from))
  }
  return result + text.slice(done)
}
