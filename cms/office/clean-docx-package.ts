import path from 'node:path'
import { packDocx } from './docx-parts'
import { type Relation, relationsPath } from './docx-relations'

/** A part of the new document: where it stood in the old one, what it is, and which parts it refers to. */
export type CleanPart = {
  part: string
  kind: string
  extension: string
  bytes: Uint8Array
  relations: Relation[]
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.'
const drawing = 'application/vnd.openxmlformats-officedocument.drawingml.'
const types: Record<string, string> = {
  document: `${word}document.main+xml`,
  styles: `${word}styles+xml`,
  numbering: `${word}numbering+xml`,
  settings: `${word}settings+xml`,
  fontTable: `${word}fontTable+xml`,
  footnotes: `${word}footnotes+xml`,
  endnotes: `${word}endnotes+xml`,
  header: `${word}header+xml`,
  footer: `${word}footer+xml`,
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  themeOverride: 'application/vnd.openxmlformats-officedocument.themeOverride+xml',
  chart: `${drawing}chart+xml`,
  chartEx: 'application/vnd.ms-office.chartex+xml',
  chartUserShapes: `${drawing}chartshapes+xml`,
  diagramData: `${drawing}diagramData+xml`,
  diagramLayout: `${drawing}diagramLayout+xml`,
  diagramQuickStyle: `${drawing}diagramStyle+xml`,
  diagramColors: `${drawing}diagramColors+xml`,
  font: 'application/vnd.openxmlformats-officedocument.obfuscatedFont',
}
const pictureTypes: Record<string, string> = {
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.tiff': 'image/tiff',
  '.bmp': 'image/bmp',
  '.emf': 'image/x-emf',
  '.wmf': 'image/x-wmf',
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const packaging = 'http://schemas.openxmlformats.org/package/2006'

/** Packs cleaned parts under new names that tell nothing, with only the relations they need. */
export function packCleaned(parts: CleanPart[], bodyType: string): Promise<Uint8Array> {
  const paths = namesOf(parts)
  return packDocx([
    ['[Content_Types].xml', contentTypes(parts, paths)],
    ['_rels/.rels', relationsXml([{ id: 'rId1', type: bodyType, target: 'word/document.xml' }])],
    ...parts.flatMap((part) => withRelations(part, paths)),
  ])
}

function withRelations({ part, bytes, relations }: CleanPart, paths: Map<string, string>) {
  const name = paths.get(part) ?? part
  const own = relations.map(({ id, element, target }) => ({
    id,
    type: element.getAttribute('Type') ?? '',
    target: path.posix.relative(path.posix.dirname(name), paths.get(target) ?? target),
  }))
  const itself: [string, string | Uint8Array] = [name, bytes]
  const beside: [string, string | Uint8Array] = [relationsPath(name), relationsXml(own)]
  return own.length ? [itself, beside] : [itself]
}

function namesOf(parts: CleanPart[]): Map<string, string> {
  const counts = new Map<string, number>()
  return new Map(
    parts.map(({ part, kind, extension }) => {
      const count = (counts.get(kind) ?? 0) + 1
      counts.set(kind, count)
      const folder = kind === 'image' ? 'word/media' : 'word'
      return [part, `${folder}/${kind}${count === 1 ? '' : count}${extension}`]
    }),
  )
}

function contentTypes(parts: CleanPart[], paths: Map<string, string>): string {
  const overrides = parts.map(({ part, kind, extension }) => {
    const type = types[kind] ?? pictureTypes[extension] ?? 'application/octet-stream'
    return `<Override PartName="/${paths.get(part)}" ContentType="${type}"/>`
  })
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>'
  return `${declaration}<Types xmlns="${packaging}/content-types">${defaults}${overrides.join('')}</Types>`
}

function relationsXml(relations: { id: string; type: string; target: string }[]): string {
  const elements = relations.map(
    ({ id, type, target }) =>
      `<Relationship Id="${escaped(id)}" Type="${escaped(type)}" Target="${target}"/>`,
  )
  return `${declaration}<Relationships xmlns="${packaging}/relationships">${elements.join('')}</Relationships>`
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
