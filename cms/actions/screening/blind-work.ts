import { idOf } from '../../access/roles'
import { pictureId, picturesIn, type TextNode, withPictures } from '../../domain/rich-text-tree'
import type { Entry, EntryFile } from '../../payload-types'

export type BlindFile = { src: string; name: string; mimeType: string; width?: number; height?: number }

/** What a judge sees of an entry: no school, district, authors, submitter, file names or source addresses. */
export type BlindWork = {
  workCode: string
  title: string
  category: string
  body: { root: TextNode } | null
  images: BlindFile[]
  attachments: BlindFile[]
}

/** Every file of an entry in a fixed order: the text's pictures, the images, the attachments. */
export function filesOf(entry: Entry): string[] {
  const listed = [...(entry.images ?? []), ...(entry.attachments ?? [])].flatMap((file) => idOf(file) ?? [])
  return [...new Set([...picturesIn(entry.body?.root as TextNode | undefined), ...listed])]
}

/** The blind copy of an entry; `addressOf` gives the address that serves the nth file without naming it. */
export function blindWork(
  entry: Entry,
  category: string,
  files: EntryFile[],
  addressOf: (index: number) => string,
): BlindWork {
  const order = filesOf(entry)
  const blind = (id: string, name: string): BlindFile | undefined => {
    const file = files.find((candidate) => candidate.id === id)
    if (!file) return undefined
    return {
      src: addressOf(order.indexOf(id)),
      name,
      mimeType: file.mimeType ?? '',
      width: file.width ?? undefined,
      height: file.height ?? undefined,
    }
  }
  const named = (relations: Entry['images'], label: string) =>
    (relations ?? []).flatMap((file, index) => blind(idOf(file) ?? '', `${label}${index + 1}`) ?? [])
  return {
    workCode: entry.workCode ?? '',
    title: entry.title,
    category,
    body: entry.body ? { root: blindText(entry.body.root as TextNode, blind) } : null,
    images: named(entry.images, '图片'),
    attachments: named(entry.attachments, '附件'),
  }
}

function blindText(root: TextNode, blind: (id: string, name: string) => BlindFile | undefined): TextNode {
  return withPictures(root, (picture) => {
    const { fields } = picture as { fields?: { caption?: string } }
    const file = blind(pictureId(picture) ?? '', '图')
    return { type: 'blind-picture', version: 1, caption: fields?.caption ?? '', ...file }
  })
}
