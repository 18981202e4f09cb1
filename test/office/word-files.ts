import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { TextNode } from '@cms/domain/rich-text-tree'
import JSZip from 'jszip'

/** One case as different programs write it: each opened what another had made, or was told to write it. */
export const receipts = [
  'abiword-receipts',
  'libreoffice-doc-receipts',
  'libreoffice-odt-receipts',
  'libreoffice-rtf-receipts',
  'pandoc-receipts',
  'python-docx-receipts',
] as const

/** A Word document of the demonstration: from Word's own format library, as WPS writes it, and from other programs. */
export const wordFile = (
  name: 'word-canteen-ledger' | 'wps-no-gifts' | 'libreoffice-seal' | (typeof receipts)[number],
) => readFile(path.resolve(import.meta.dirname, `../../seed/media/word/${name}.docx`))

const namespaces = [
  'w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"',
  'm="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'v="urn:schemas-microsoft-com:vml"',
  'o="urn:schemas-microsoft-com:office:office"',
]
  .map((namespace) => `xmlns:${namespace}`)
  .join(' ')

const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

type Parts = {
  /** Other parts of the package, relations of the body to them, and links outward. */
  parts?: Record<string, string | Uint8Array>
  relations?: [id: string, kind: string, target: string, external?: true][]
}

/** A Word document with that body, as bytes; its styles are Word's with Chinese ids. */
export async function docxOf(body: string, { parts = {}, relations = [] }: Parts = {}): Promise<Buffer> {
  const zip = new JSZip()
  const all: NonNullable<Parts['relations']> = [
    ['rIdStyles', 'styles', 'styles.xml'],
    ['rIdNumbering', 'numbering', 'numbering.xml'],
    ...relations,
  ]
  zip.file(
    '[Content_Types].xml',
    `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  )
  zip.file('_rels/.rels', relationsXml([['rId1', 'officeDocument', 'word/document.xml']]))
  zip.file('word/_rels/document.xml.rels', relationsXml(all))
  zip.file('word/styles.xml', `${declaration}<w:styles ${namespaces}>${styles}</w:styles>`)
  zip.file('word/numbering.xml', `${declaration}<w:numbering ${namespaces}>${numbering}</w:numbering>`)
  zip.file(
    'word/document.xml',
    `${declaration}<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
  )
  for (const [name, content] of Object.entries(parts)) zip.file(name, content)
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}

const relationsXml = (relations: NonNullable<Parts['relations']>) =>
  `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations
    .map(
      ([id, kind, target, external]) =>
        `<Relationship Id="${id}" Type="${kinds}/${kind}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`

const styles = `
  <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:basedOn w:val="1"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="4"><w:name w:val="heading 4"/><w:pPr><w:outlineLvl w:val="3"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="5"><w:name w:val="heading 5"/><w:pPr><w:outlineLvl w:val="4"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="toc1"><w:name w:val="toc 1"/></w:style>
  <w:style w:type="paragraph" w:styleId="own"><w:name w:val="本校一级标题"/><w:basedOn w:val="1"/></w:style>`

const level = (format: string, text: string, start = 1) =>
  `<w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`

/** Lists 1 to 5: 一、, （一）, 1., 1. from 3 on, and bullets. */
const lists = [
  level('chineseCounting', '%1、'),
  level('chineseCountingThousand', '（%1）'),
  level('decimal', '%1.'),
  level('decimal', '%1.', 3),
  level('bullet', '●'),
]

const numbering =
  lists.map((list, index) => `<w:abstractNum w:abstractNumId="${index}">${list}</w:abstractNum>`).join('') +
  lists
    .map((_, index) => `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index}"/></w:num>`)
    .join('')

export const run = (text: string, look = '') =>
  `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`

/** A paragraph: of words, or of markup that begins with `<`. */
export const line = (inner: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr>${inner.startsWith('<') ? inner : run(inner)}</w:p>`

export const styled = (id: string, text: string) => line(text, `<w:pStyle w:val="${id}"/>`)

export const numbered = (list: number, text: string) =>
  line(text, `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`)

/** Blocks in one line each, as a person would read them off: `h2 背景`, `p 一段`, `图`. */
export const outlineOf = (blocks: TextNode[]): string[] => blocks.map(told)

function told(block: TextNode): string {
  const inner = (block.children ?? []).map(words).join('')
  switch (block.type) {
    case 'heading':
      return `${block.tag} ${inner}`
    case 'upload':
      return `图${block.value}${captionIn(block)}`
    case 'list':
      return `${block.tag} ${(block.children ?? []).map((item) => item.children?.map(wordsOrList).join('')).join('|')}`
    case 'table':
      return `表 ${(block.children ?? []).map((row) => (row.children ?? []).map(cell).join('，')).join('；')}`
    default:
      return `p ${inner}`
  }
}

const captionIn = ({ fields }: TextNode) => {
  const { caption } = (fields ?? {}) as { caption?: string }
  return caption ? `（${caption}）` : ''
}

const wordsOrList = (node: TextNode): string => (node.type === 'list' ? `[${told(node)}]` : words(node))

function cell({ children, colSpan, headerState, rowSpan }: TextNode): string {
  const spans = colSpan === 1 && rowSpan === 1 ? '' : `${colSpan}×${rowSpan}`
  return `${headerState ? '*' : ''}${(children ?? []).map((block) => told(block).replace(/^p /, '')).join('/')}${spans}`
}

const marks: [bit: number, mark: string][] = [
  [1, '**'],
  [2, '_'],
  [4, '~'],
  [8, '＿'],
  [32, '↓'],
  [64, '↑'],
]

function words(node: TextNode): string {
  if (node.type === 'linebreak') return '⏎'
  if (node.type === 'link') {
    const { url } = node.fields as { url: string }
    return `${(node.children ?? []).map(words).join('')}→${url}`
  }
  const around = marks.filter(([bit]) => Number(node.format) & bit).map(([, mark]) => mark)
  return around.join('') + String(node.text ?? '') + around.toReversed().join('')
}
