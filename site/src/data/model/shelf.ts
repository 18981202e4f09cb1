import type { Media } from '@cms/payload-types'
import type { Attachment } from '../attachment'
import { paths } from '../paths'
import type { Picture } from '../picture'
import { isReadEverywhere } from './book-picture'
import { byId, idOf } from './joined'

type Relation = string | { id: string } | null | undefined

/** File name → version: which files the site shows, and what changes when one is replaced. */
export type FileVersions = Map<string, string>

/** The public pictures and attachments; it keeps a list of the files that were asked for. */
export type Shelf = {
  picture: (relation: Relation) => Picture | null
  /** A picture that a page may be shared with. */
  cover: (relation: Relation) => Picture | null
  attachment: (relation: Relation) => Attachment | null
  /** A picture, or for what is none an attachment. */
  upload: (relation: Relation) => Picture | Attachment | null
}

type Variant = { filename: string; width: number; height: number }

/** A shelf of these documents that enters each file it hands out in `files`. */
export function shelfOf(media: readonly Media[], files: FileVersions): Shelf {
  const documents = byId(media)
  const take = (filename: string, { updatedAt }: Media) => {
    files.set(filename, updatedAt)
    return paths.media(filename)
  }

  const sourcesOf = (variants: Variant[], document: Media) => {
    const sources = variants.map(({ filename, width }) => `${take(filename, document)} ${width}w`)
    return sources.length > 1 ? sources.join(', ') : ''
  }

  const picture = (relation: Relation): Picture | null => {
    const document = documents.get(idOf(relation) ?? '')
    if (!document?.mimeType?.startsWith('image/')) return null
    const variants = variantsOf(document)
    const [first] = variants
    if (!first) return null
    const shown = variants.findLast(({ width }) => width <= 960) ?? first
    return {
      src: take(shown.filename, document),
      srcset: sourcesOf(variants, document),
      avif: sourcesOf(lighterOf(document), document),
      width: shown.width,
      height: shown.height,
      alt: document.alt,
      credit: document.credit ?? null,
    }
  }

  const cover = (relation: Relation): Picture | null => {
    const document = documents.get(idOf(relation) ?? '')
    const shown = picture(relation)
    if (!shown || !document || !isReadEverywhere(document)) return shown
    const { filename, width, height } = document
    return filename && width && height
      ? { ...shown, share: { src: take(filename, document), width, height } }
      : shown
  }

  const attachment = (relation: Relation): Attachment | null => {
    const document = documents.get(idOf(relation) ?? '')
    if (!document?.filename) return null
    const kind = document.filename.split('.').at(-1)?.toUpperCase() ?? ''
    return {
      name: document.alt,
      href: take(document.filename, document),
      kind,
      size: sizeText(document.filesize ?? 0),
    }
  }

  return { picture, cover, attachment, upload: (relation) => picture(relation) ?? attachment(relation) }
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
