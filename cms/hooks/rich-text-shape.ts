import type { RichTextField } from 'payload'
import { Refusal } from '../domain/refusal'

type Node = Record<string, unknown>

/** A rich text's field as the sentences name it, where it stands, and whose pictures it may hold. */
export type TextPlace = { label: string; path: string; pictures: readonly string[] }

const words = ['text', 'linebreak', 'tab']
const inline = [...words, 'link', 'autolink']

/** What may stand in what, as the editor of `cms/fields/rich-text.ts` saves it. */
const within: Record<string, readonly string[]> = {
  root: ['paragraph', 'heading', 'quote', 'list', 'horizontalrule', 'upload', 'table'],
  paragraph: inline,
  heading: inline,
  quote: inline,
  list: ['listitem'],
  listitem: [...inline, 'list'],
  link: words,
  autolink: words,
  table: ['tablerow'],
  tablerow: ['tablecell'],
  tablecell: ['paragraph', 'heading', 'quote', 'list', 'horizontalrule', 'upload'],
}

const deepest = 20

const address = /^(https?:\/\/[^\s/]|mailto:[^\s]|tel:[^\s]|\/(?![/\\])|#)\S*$/i

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The collections that a rich text field's editor offers pictures from. */
export function picturesOf(field: Pick<RichTextField, 'editor'>): readonly string[] {
  const { editorConfig } = field.editor as unknown as {
    editorConfig: { resolvedFeatureMap: Map<string, { sanitizedServerFeatureProps?: unknown }> }
  }
  const upload = editorConfig.resolvedFeatureMap.get('upload')?.sanitizedServerFeatureProps
  return (upload as { enabledCollections?: string[] } | undefined)?.enabledCollections ?? []
}

/**
 * Walks a rich text that a request sent and returns the pictures in it.
 * @throws Refusal `invalid` at a node that the editor cannot have saved, or a link that leads nowhere a reader may be sent.
 */
export function checkRichText(value: unknown, place: TextPlace): { collection: string; id: string }[] {
  const root = isNode(value) ? value.root : undefined
  if (!isNode(root)) throw notByTheEditor(place)
  return walk({ ...root, type: 'root' }, place, 0)
}

function walk(node: Node, place: TextPlace, depth: number): { collection: string; id: string }[] {
  const type = String(node.type)
  if (depth > deepest || !fits(node, type)) throw notByTheEditor(place)
  if (type === 'link' || type === 'autolink') checkLink(node, place)
  const below = childrenOf(node, place).flatMap((child) => {
    if (!within[type]?.includes(String(child.type))) throw notByTheEditor(place)
    return walk(child, place, depth + 1)
  })
  if (type !== 'upload') return below
  const { relationTo, value } = node
  if (typeof value !== 'string' || !place.pictures.includes(String(relationTo))) throw notByTheEditor(place)
  return [{ collection: String(relationTo), id: value }]
}

function fits(node: Node, type: string): boolean {
  if (type === 'text') return typeof node.text === 'string' && typeof node.format === 'number'
  if (type === 'heading') return ['h2', 'h3', 'h4'].includes(String(node.tag))
  if (type === 'list') return ['bullet', 'number'].includes(String(node.listType))
  if (type === 'table' || type === 'tablerow') return Array.isArray(node.children) && node.children.length > 0
  if (type === 'tablecell') return isSpan(node.colSpan) && isSpan(node.rowSpan)
  return true
}

/** How many columns or rows a cell takes; 1 where nothing is said. */
const isSpan = (span: unknown) =>
  span === undefined || (Number.isInteger(span) && Number(span) > 0 && Number(span) <= 100)

function childrenOf(node: Node, place: TextPlace): Node[] {
  const children = node.children ?? (node.type === 'root' ? undefined : [])
  if (!Array.isArray(children) || !children.every(isNode)) throw notByTheEditor(place)
  return children
}

function checkLink({ fields }: Node, { label, path }: TextPlace): void {
  const url = isNode(fields) ? fields.url : undefined
  if (typeof url === 'string' && address.test(url.trim())) return
  throw new Refusal(
    'invalid',
    `“${label}”里的链接“${String(url ?? '').slice(0, 60)}”不能用，请写以 http:// 或 https:// 开头的完整网址，或以 / 开头的本站地址。`,
    path,
  )
}

const notByTheEditor = ({ label, path }: TextPlace) =>
  new Refusal('invalid', `“${label}”里有编辑器不支持的内容，请在编辑器里重新编辑后保存。`, path)
