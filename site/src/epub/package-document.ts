import type { ReaderEpubView } from '../data/views/reader-epub'
import { escapeHtml } from '../richtext/escape-html'

/** A file of the e-book, as the package document lists it. */
export type Listed = {
  id: string
  href: string
  type: string
  properties?: string
  /** Read in the order of the list. */
  read?: boolean
}

/** The package document: metadata, every file, and the order in which they are read. */
export function packageDocument(
  { edition, identifier, modified }: ReaderEpubView,
  files: readonly Listed[],
): string {
  const { title, volume, audience, summary, spelled, site } = edition
  const images = files.some(({ id }) => id.startsWith('image-'))
  const features = ['tableOfContents', 'structuralNavigation', 'readingOrder', 'alternativeText']
  const meta = (property: string, content: string) =>
    `<meta property="${property}">${escapeHtml(content)}</meta>`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="identifier" xml:lang="zh-CN">',
    '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:identifier id="identifier">${escapeHtml(identifier)}</dc:identifier>`,
    `<dc:title>${escapeHtml(title)}</dc:title>`,
    '<dc:language>zh-CN</dc:language>',
    `<dc:creator>${escapeHtml(site.owner ?? site.name)}</dc:creator>`,
    `<dc:publisher>${escapeHtml(site.name)}</dc:publisher>`,
    `<dc:description>${escapeHtml(summary)}</dc:description>`,
    `<dc:subject>${escapeHtml(['廉洁教育', audience].filter(Boolean).join('，'))}</dc:subject>`,
    meta('dcterms:modified', modified),
    '<meta property="belongs-to-collection" id="series">清廉读本</meta>',
    '<meta refines="#series" property="collection-type">series</meta>',
    `<meta refines="#series" property="group-position">${edition.number}</meta>`,
    meta('schema:accessMode', 'textual'),
    ...(images ? [meta('schema:accessMode', 'visual')] : []),
    meta('schema:accessModeSufficient', 'textual'),
    ...[...features, ...(spelled ? ['rubyAnnotations'] : [])].map((name) =>
      meta('schema:accessibilityFeature', name),
    ),
    meta('schema:accessibilityHazard', 'none'),
    meta('schema:accessibilitySummary', `${volume}全文可朗读，有目录，图片有替代文字。`),
    '<meta name="cover" content="cover-image"/>',
    '</metadata>',
    '<manifest>',
    ...files.map(itemOf),
    '</manifest>',
    '<spine>',
    ...files.filter(({ read }) => read).map(({ id }) => `<itemref idref="${id}"/>`),
    '</spine>',
    '</package>',
    '',
  ].join('\n')
}

function itemOf({ id, href, type, properties }: Listed): string {
  const more = properties ? ` properties="${properties}"` : ''
  return `<item id="${id}" href="${escapeHtml(href)}" media-type="${type}"${more}/>`
}
