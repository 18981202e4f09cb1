import type { Document, Element } from '@xmldom/xmldom'
import { elementsIn, unwrap } from './docx-elements'
import type { Package } from './docx-parts'
import type { Relation } from './docx-relations'

/** Parts that belong to the page without being referred to by an id. */
const always = [
  'styles',
  'numbering',
  'settings',
  'fontTable',
  'theme',
  'themeOverride',
  'footnotes',
  'endnotes',
]

/** Parts that are kept while something on the page refers to them. */
const whileUsed = [
  ...['header', 'footer', 'image', 'font', 'chart', 'chartEx', 'chartUserShapes'],
  ...['diagramData', 'diagramLayout', 'diagramQuickStyle', 'diagramColors'],
]

/** What parts that are left out are called; the rest of what Word writes beside the page goes without mention. */
const names: [kind: RegExp, name: string][] = [
  [/-properties$/, '文件属性'],
  [/^thumbnail$/, '缩略图'],
  [/^(?:comments|people)/, '批注'],
  [/^customXml/, '自定义数据'],
  [/^glossaryDocument$/, '文档部件'],
  [/^vbaProject|^wordVbaData/, '宏'],
  [/^(?:package|oleObject|aFChunk|subDocument|control)$/, '嵌入的文件'],
  [/^attachedTemplate$/, '模板路径'],
  [/^printerSettings$/, '打印机设置'],
  [/^(?:mailMerge|recipientData)/, '邮件合并数据'],
]

/** Notes what is left out with a relation that is not kept. */
export function noteLeftOut({ kind, external }: Relation, removed: Set<string>): void {
  const name = names.find(([pattern]) => pattern.test(kind))?.[1]
  if (name) removed.add(name)
  else if (external) removed.add('外部链接')
  else if (whileUsed.includes(kind)) removed.add('未使用的图片和页眉页脚')
}

/**
 * Returns the relations of a cleaned part that its page needs, and takes out of the part what refers to others:
 * links outward become their text, and what a deletion has left without use is not kept.
 */
export function keptRelations(
  document: Document,
  relations: Relation[],
  parts: Package,
  removed: Set<string>,
): Relation[] {
  const possible = relations.filter(
    ({ kind, external, target }) =>
      !external && parts.has(target) && (always.includes(kind) || whileUsed.includes(kind)),
  )
  const known = new Set(possible.map(({ id }) => id))
  for (const element of elementsIn(document)) cutLoose(element, known)
  const used = new Set(
    elementsIn(document)
      .flatMap(referencesOf)
      .map(({ value }) => value),
  )
  const kept = possible.filter(({ kind, id }) => always.includes(kind) || used.has(id))
  for (const relation of relations) if (!kept.includes(relation)) noteLeftOut(relation, removed)
  return kept
}

function cutLoose(element: Element, known: Set<string>): void {
  const loose = referencesOf(element).filter(({ value }) => !known.has(value))
  if (loose.length === 0) return
  if (element.localName === 'hyperlink') unwrap(element)
  else if (element.localName === 'blip') for (const attribute of loose) element.removeAttributeNode(attribute)
  else element.parentNode?.removeChild(element)
}

const referencesOf = ({ attributes }: Element) =>
  [...attributes].filter(
    ({ namespaceURI, localName }) =>
      (namespaceURI?.endsWith('/relationships') || localName === 'relid') && namespaceURI !== null,
  )
