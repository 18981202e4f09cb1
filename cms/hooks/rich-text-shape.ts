import type { Block, FlattenedField, RichTextField } from 'payload'
import { flattenAllFields } from 'payload'
import { Refusal } from '../domain/refusal'
import type { Reference } from './shape'

type Node = Record<string, unknown>

/** A rich text's field as the sentences name it, where it stands, whose pictures it may hold, and how its blocks are looked at. */
export type TextPlace = {
  label: string
  path: string
  pictures: readonly string[]
  blocks: readonly Block[]
  checkBlock: (fields: Node, known: FlattenedField[], path: string) => Reference[]
}

const words = ['text', 'linebreak', 'tab']
const inline = [...words, 'link', 'autolink']

/** What may stand in what, as the editor of `cms/fields/rich-text.ts` saves it; a text of blocks has none but plain paragraphs beside them. */
const within: Record<string, readonly string[]> = {
  blocks: ['paragraph', 'block'],
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

type Editor = { editorConfig: { resolvedFeatureMap: Map<string, { sanitizedServerFeatureProps?: unknown }> } }

const featureOf = <Props>({ editor }: Pick<RichTextField, 'editor'>, key: string): Props | undefined =>
  (editor as unknown as Editor).editorConfig.resolvedFeatureMap.get(key)?.sanitizedServerFeatureProps as
    | Props
    | undefined

/** The collections that a rich text field's editor offers pictures from. */
export const picturesOf = (field: Pick<RichTextField, 'editor'>): readonly string[] =>
  featureOf<{ enabledCollections?: string[] }>(field, 'upload')?.enabledCollections ?? []

/** The blocks that it offers. */
export const blocksOf = (field: Pick<RichTextField, 'editor'>): readonly Block[] =>
  featureOf<{ blocks?: Block[] }>(field, 'blocks')?.blocks ?? []

/**
 * Walks a rich text that a request sent and returns the pictures in it and what its blocks point to.
 * @throws Refusal `invalid` at a node that the editor cannot have saved, or a link that leads nowhere a reader may be sent.
 */
export function checkRichText(value: unknown, place: TextPlace): Reference[] {
  const root = isNode(value) ? value.root : undefined
  if (!isNode(root)) throw notByTheEditor(place)
  const type = place.blocks.length > 0 ? 'blocks' : 'root'
  return walk({ ...root, type }, place, 0)
}

function walk(node: Node, place: TextPlace, depth: number): Reference[] {
  const type = String(node.type)
  if (depth > deepest || !fits(node, type)) throw notByTheEditor(place)
  if (type === 'link' || type === 'autolink') checkLink(node, place)
  let block = -1
  const below = childrenOf(node, place).flatMap((child) => {
    if (!within[type]?.includes(String(child.type))) throw notByTheEditor(place)
    if (child.type !== 'block') return walk(child, place, depth + 1)
    block += 1
    return blockIn(child, place, block)
  })
  if (type !== 'upload') return below
  const { label, path, pictures } = place
  const { relationTo, value } = node
  if (typeof value !== 'string' || !pictures.includes(String(relationTo))) throw notByTheEditor(place)
  return [...below, { collection: String(relationTo), id: value, path, field: label, picture: true }]
}

function blockIn({ fields }: Node, place: TextPlace, number: number): Reference[] {
  const block = isNode(fields) && place.blocks.find(({ slug }) => slug === fields.blockType)
  if (!block) throw notByTheEditor(place)
  const { blockType: _, ...held } = fields as Node
  return place.checkBlock(held, flattenAllFields({ fields: block.fields }), `${place.path}.${number}`)
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
  const children = node.children ?? (['root', 'blocks'].includes(String(node.type)) ? undefined : [])
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
