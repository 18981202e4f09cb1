import type { TextNode } from '../../domain/rich-text-tree'

const block = { version: 1, format: '', indent: 0, direction: null }

/** The bits of a text's format. */
export const formats = { strong: 1, em: 2, s: 4, u: 8, sub: 32, sup: 64 } as const

export const words = (text: string, format = 0): TextNode => ({
  type: 'text',
  version: 1,
  text,
  format,
  mode: 'normal',
  style: '',
  detail: 0,
})

export const lineBreak = (): TextNode => ({ type: 'linebreak', version: 1 })

export const tab = (): TextNode => ({ ...words('\t'), type: 'tab', detail: 2 })

export const paragraph = (children: TextNode[]): TextNode => ({
  ...block,
  type: 'paragraph',
  textFormat: 0,
  textStyle: '',
  children,
})

export const heading = (level: 2 | 3 | 4, children: TextNode[]): TextNode => ({
  ...block,
  type: 'heading',
  tag: `h${level}`,
  children,
})

export const link = (url: string, children: TextNode[], id: string): TextNode => ({
  ...block,
  type: 'link',
  version: 3,
  id,
  fields: { linkType: 'custom', newTab: false, url },
  children,
})

export const list = (listType: 'bullet' | 'number', items: TextNode[]): TextNode => ({
  ...block,
  type: 'list',
  listType,
  tag: listType === 'bullet' ? 'ul' : 'ol',
  start: 1,
  children: items,
})

/** The editor keeps a list within a list in an item of its own. */
export const listItem = (children: TextNode[], value: number, indent: number): TextNode => ({
  ...block,
  type: 'listitem',
  indent,
  value,
  children,
})

/** A picture by its number among the document's pictures, until it has been uploaded. */
export const picture = (number: number): TextNode => ({
  type: 'upload',
  version: 3,
  id: `picture-${number}`,
  relationTo: '',
  value: String(number),
  fields: { caption: '' },
  format: '',
})

export const table = (rows: TextNode[]): TextNode => ({ ...block, type: 'table', children: rows })

export const tableRow = (cells: TextNode[]): TextNode => ({ ...block, type: 'tablerow', children: cells })

export const tableCell = (
  children: TextNode[],
  { colSpan, header, rowSpan }: { colSpan: number; rowSpan: number; header: boolean },
): TextNode => ({
  ...block,
  type: 'tablecell',
  backgroundColor: null,
  colSpan,
  rowSpan,
  headerState: header ? 1 : 0,
  children,
})
