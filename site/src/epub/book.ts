import type { BookPicture } from '../data/model/book-picture'
import type { ReaderEpubView } from '../data/views/reader-epub'
import { chapterDocument } from './chapter'
import { coverDocument, coverSvg } from './cover'
import { imprintDocument } from './imprint'
import { navigationDocument } from './navigation'
import { type Listed, packageDocument } from './package-document'
import { stylesheet } from './stylesheet'
import { containerOf, type Packed } from './zip'

type File = Listed & { content: string | Uint8Array }

const container = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">',
  '<rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>',
  '</container>',
  '',
].join('\n')

const xhtml = 'application/xhtml+xml'

/** A volume of the readers as EPUB 3; the same view and the same pictures make the same bytes. */
export async function epubOf(
  view: ReaderEpubView,
  read: (filename: string) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const pictures = await pictureFiles(view, read)
  const files = [...textFiles(view, pictures), ...pictures.values()]
  const packed: Packed[] = [
    { name: 'META-INF/container.xml', content: container },
    { name: 'book/package.opf', content: packageDocument(view, files) },
    ...files.map(({ href, content }) => ({ name: `book/${href}`, content })),
  ]
  return containerOf(packed)
}

function textFiles({ edition, cover, pictures }: ReaderEpubView, images: Map<string, File>): File[] {
  const page = (id: string, content: string, properties?: string): File => ({
    id,
    href: `${id}.xhtml`,
    type: xhtml,
    properties,
    read: true,
    content,
  })
  const places = (list: readonly BookPicture[]) =>
    list.map(({ filename }) => images.get(filename)?.href ?? '')
  const chapters = edition.chapters.map((chapter, index) =>
    page(
      `chapter-${chapter.number}`,
      chapterDocument(chapter, edition, (pictures[index] ?? []).map(places)),
      'svg',
    ),
  )
  const entries = edition.chapters.map(({ number, title }) => ({
    file: `chapter-${number}.xhtml`,
    label: `第 ${number} 章　${title}`,
  }))
  const face = cover ? images.get(cover.filename) : undefined
  const drawn: File = {
    id: 'cover-image',
    href: 'cover.svg',
    type: 'image/svg+xml',
    properties: 'cover-image',
    content: coverSvg(edition),
  }
  return [
    page('cover', coverDocument(edition, (face ?? drawn).href)),
    page('imprint', imprintDocument(edition)),
    page('nav', navigationDocument(entries, entries[0]?.file ?? 'imprint.xhtml'), 'nav'),
    ...chapters,
    { id: 'style', href: 'style.css', type: 'text/css', content: stylesheet },
    ...(face ? [] : [drawn]),
  ]
}

/** Each picture once, under a name of its own. */
async function pictureFiles(
  { cover, pictures }: ReaderEpubView,
  read: (filename: string) => Promise<Uint8Array>,
): Promise<Map<string, File>> {
  const files = new Map<string, File>()
  for (const { filename, type } of [...(cover ? [cover] : []), ...pictures.flat(2)]) {
    if (files.has(filename)) continue
    const name = `image-${files.size + 1}`
    const isCover = filename === cover?.filename
    files.set(filename, {
      id: isCover ? 'cover-image' : name,
      href: `images/${name}.${type.replace('image/', '')}`,
      type,
      properties: isCover ? 'cover-image' : undefined,
      content: await read(filename),
    })
  }
  return files
}
