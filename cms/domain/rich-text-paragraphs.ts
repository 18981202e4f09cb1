import type { TextNode } from './rich-text-tree'

/** A stretch of a paragraph's text that gives way to another; `end` is not part of it. */
export type Replacement = { start: number; end: number; by: string }

/** A paragraph, heading or list item of a text: its words in one piece. */
export type Paragraph = { heading: boolean; text: string }

const inline = new Set(['text', 'linebreak', 'tab', 'link', 'autolink'])

const isParagraph = ({ children }: TextNode) => (children ?? []).some(({ type }) => inline.has(type))

/** The paragraphs of a text in reading order; those without words are left out. */
export function paragraphsOf(node: TextNode | null | undefined): Paragraph[] {
  if (!node) return []
  if (isParagraph(node)) {
    const text = textIn(node)
    return text.trim() ? [{ heading: node.type === 'heading', text }] : []
  }
  return (node.children ?? []).flatMap(paragraphsOf)
}

/** A copy of a text with stretches of its nth paragraph, as `paragraphsOf` counts them from 0, replaced. */
export function withReplacements<Node extends TextNode>(
  root: Node,
  replacements: (paragraph: number) => readonly Replacement[],
): Node {
  let paragraph = 0
  const visit = <Visited extends TextNode>(node: Visited): Visited => {
    if (!isParagraph(node)) return node.children ? { ...node, children: node.children.map(visit) } : node
    if (!textIn(node).trim()) return node
    const due = replacements(paragraph)
    paragraph += 1
    return due.length > 0 ? replaced(node, due) : node
  }
  return visit(root)
}

function textIn(node: TextNode): string {
  if (typeof node.text === 'string') return node.text
  if (node.type === 'linebreak') return '\n'
  return (node.children ?? []).map(textIn).join('')
}

/** A stretch may run over several nodes: its replacement stands in the first, the others lose their part. */
function replaced<Node extends TextNode>(paragraph: Node, due: readonly Replacement[]): Node {
  let offset = 0
  const visit = <Visited extends TextNode>(node: Visited): Visited => {
    if (typeof node.text === 'string') {
      const from = offset
      offset += node.text.length
      return { ...node, text: replacedIn(node.text, from, due) }
    }
    if (node.type === 'linebreak') offset += 1
    return node.children ? { ...node, children: node.children.map(visit) } : node
  }
  return visit(paragraph)
}

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
