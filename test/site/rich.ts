import type { EditorNode, EditorState } from '../../site/src/richtext/node'

/** Editor JSON, as the admin saves it. */
export const text = (words: string, format = 0): EditorNode => ({ type: 'text', text: words, format })

export const block = (type: string, children: EditorNode[], more: Partial<EditorNode> = {}): EditorNode => ({
  type,
  format: '',
  indent: 0,
  children,
  ...more,
})

export const paragraph = (...words: (string | EditorNode)[]): EditorNode =>
  block(
    'paragraph',
    words.map((word) => (typeof word === 'string' ? text(word) : word)),
  )

export const heading = (tag: string, words: string): EditorNode => block('heading', [text(words)], { tag })

export const list = (listType: string, ...items: EditorNode[][]): EditorNode =>
  block(
    'list',
    items.map((children, index) => block('listitem', children, { value: index + 1 })),
    { listType, tag: listType === 'number' ? 'ol' : 'ul' },
  )

export const cell = (words: string, more: Partial<EditorNode> = {}): EditorNode =>
  block('tablecell', [paragraph(words)], more)

export const upload = (id: string, caption?: string): EditorNode => ({
  type: 'upload',
  format: '',
  value: id,
  ...(caption !== undefined && { fields: { caption } }),
})

export const link = (url: string, words: string, newTab = false): EditorNode => ({
  type: 'link',
  fields: { linkType: 'custom', url, newTab },
  children: [text(words)],
})

/** The state of an editor, typed as Payload generates it. */
export const body = (...children: EditorNode[]) =>
  ({
    root: { type: 'root', format: '', indent: 0, version: 1, direction: null, children },
  }) as unknown as EditorState & {
    root: {
      type: string
      children: { type: string; version: number }[]
      direction: null
      format: ''
      indent: number
      version: number
    }
  }
