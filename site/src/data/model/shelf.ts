import type { Media } from '@cms/payload-types'
import type { Attachment } from '../attachment'
import { paths } from '../paths'
import type { Picture } from '../picture'
import { remembering } from '../remembering'
import { isReadEverywhere } from './book-picture'
import { byId, idOf } from './joined'

type Relation = string | { id: string } | null | undefined

/** File name → version: which files the site shows, and what changes when one is replaced. */
export type FileVersions = Map<string, string>

/** The public pictures and attachments; it keeps a list of the files that were asked for. */
export type Shelf = {
  document: (relation: Relation) => Media | undefined
  picture: (relation: Relation) => Picture | null
  /** A picture that a page may be shared with. */
  cover: (relation: Relation) => Picture | null
  attachment: (relation: Relation) => Attachment | null
  /** A picture, or for what is none an attachment. */
  upload: (relation: Relation) => Picture | Attachment | null
}

type Variant = { filename: string; width: number; height: number }

type Handed<Shown> = { shown: Shown; files: string[] }

const remembered = remembering<Handed<Picture | Attachment | null>>()

/** A shelf of these documents that enters each file it hands out in `files`; of the same document it hands out the same object. */
export function shelfOf(media: readonly Media[], files: FileVersions): Shelf {
  const documents = byId(media)
  const entered = new Set<Handed<unknown>>()

  const hand = <Shown extends Picture | Attachment>(
    relation: Relation,
    form: string,
    make: (document: Media) => Handed<Shown | null>,
  ): Shown | null => {
    const document = documents.get(idOf(relation) ?? '')
    if (!document) return null
    const handed = remembered(document, form, [], () => make(document))
    if (!entered.has(handed)) {
      entered.add(handed)
      for (const file of handed.files) files.set(file, document.updatedAt)
    }
    return handed.shown
  }

  const picture = (relation: Relation) => hand(relation, 'picture', pictureOf)
  const attachment = (relation: Relation) => hand(relation, 'attachment', attachmentOf)
  return {
    document: (relation) => documents.get(idOf(relation) ?? ''),
    picture,
    cover: (relation) => hand(relation, 'cover', coverOf),
    attachment,
    upload: (relation) => picture(relation) ?? attachment(relation),
  }
}

function pictureOf(document: Media): Handed<Picture | null> {
  if (!document.mimeType?.startsWith('image/')) return nothing
  const variants = variantsOf(document)
  const [first] = variants
  if (!first) return nothing
  const lighter = lighterOf(document)
  const main = variants.findLast(({ width }) => width <= 960) ?? first
  const shown = {
    src: paths.media(main.filename),
    srcset: sourcesOf(variants),
    avif: sourcesOf(lighter),
    width: main.width,
    height: main.height,
    alt: document.alt,
    credit: document.credit ?? null,
  }
  return { shown, files: [main, ...variants, ...lighter].map(({ filename }) => filename) }
}

function coverOf(document: Media): Handed<Picture | null> {
  const { shown, files } = pictureOf(document)
  const { filename, height, width } = document
  if (!shown || !isReadEverywhere(document) || !filename || !width || !height) return { shown, files }
  const share = { src: paths.media(filename), width, height }
  return { shown: { ...shown, share }, files: [...files, filename] }
}

function attachmentOf({ alt, filename, filesize }: Media): Handed<Attachment | null> {
  if (!filename) return nothing
  const kind = filename.split('.').at(-1)?.toUpperCase() ?? ''
  const shown = { name: alt, href: paths.media(filename), kind, size: sizeText(filesize ?? 0) }
  return { shown, files: [filename] }
}

const nothing = { shown: null, files: [] }

function sourcesOf(variants: Variant[]): string {
  const sources = variants.map(({ filename, width }) => `${paths.media(filename)} ${width}w`)
  return sources.length > 1 ? sources.join(', ') : ''
}

type Sizes = NonNullable<Media['sizes']>

/** The scaled pictures from small to large, one of each width; the original where it was not scaled. */
function variantsOf({ sizes, filename, width, height }: Media): Variant[] {
  const scaled = distinct([sizes?.small, sizes?.medium, sizes?.large])
  if (scaled.length > 0) return scaled
  return filename && width && height ? [{ filename, width, height }] : []
}

const lighterOf = ({ sizes }: Media): Variant[] =>
  distinct([sizes?.smallAvif, sizes?.mediumAvif, sizes?.largeAvif])

function distinct(sizes: Sizes[keyof Sizes][]): Variant[] {
  const scaled = sizes.flatMap((size) =>
    size?.filename && size.width && size.height
      ? [{ filename: size.filename, width: size.width, height: size.height }]
      : [],
  )
  return scaled.filter(
    (variant, index) => scaled.findIndex((other) => other.width === variant.width) === index,
  )
}

function sizeText(bytes: number): string {
  return bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${(bytes / 1024 / 1024).toFixed(1)} MB`
}
