/** A node of the editor's saved JSON, with the properties of the kinds that `cms/fields/rich-text.ts` offers. */
export type EditorNode = {
  type: string
  children?: EditorNode[]
  text?: string
  /** A bit field on text, an alignment on blocks. */
  format?: number | string
  indent?: number
  tag?: string
  listType?: string
  start?: number
  /** Of a table's cell: what it spans, and whether it heads a row (1), a column (2) or both (3). */
  colSpan?: number
  rowSpan?: number
  headerState?: number
  /** The id of an upload's document, or a list item's number. */
  value?: unknown
  fields?: {
    url?: string | null
    newTab?: boolean | null
    linkType?: string | null
    caption?: string | null
  } | null
}

/** The editor's saved JSON. */
export type EditorState = { root: { children: unknown[] } }

/** The words of some nodes, with `\n` for a line break. */
export function wordsOf(nodes: readonly EditorNode[]): string {
  return nodes.map((node) => wordsIn(node)).join('')
}

function wordsIn({ type, text, children }: EditorNode): string {
  if (type === 'linebreak') return '\n'
  if (type === 'tab') return '\t'
  return text ?? wordsOf(children ?? [])
}
