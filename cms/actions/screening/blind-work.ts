import { idOf } from '../../access/roles'
import { pictureId, picturesIn, type TextNode, withPictures } from '../../domain/rich-text-tree'
import { type BlindFind, maskedBody, maskedCaption, maskedTitle } from '../../domain/screening/blind-finds'
import type { BlindCopy, Entry } from '../../payload-types'
import type { Call } from '../action'

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

/** The copy that judges read of an entry, its files populated; null while there is none or something is undecided. */
export async function readyCopy({ req }: Call, entry: string): Promise<BlindCopy | null> {
  const { docs } = await req.payload.find({
    collection: 'blind-copies',
    where: { entry: { equals: entry }, status: { equals: 'ready' } },
    depth: 1,
    limit: 1,
    req,
  })
  return docs[0] ?? null
}

/** What a judge reads of a copy; `addressOf` gives the address that serves the nth file of the copy without naming it. */
export function blindWorkOf(
  copy: BlindCopy,
  category: string,
  addressOf: (index: number) => string,
): BlindWork {
  const finds = (copy.finds ?? []) as BlindFind[]
  const files = (copy.files ?? []).flatMap(({ file, name, place, source, withheld }, index) => {
    if (withheld || typeof file !== 'object' || !file) return []
    const { height, mimeType, width } = file
    const shown: BlindFile = {
      src: addressOf(index),
      name,
      mimeType: mimeType ?? '',
      width: width ?? undefined,
      height: height ?? undefined,
    }
    return [{ place, source, shown }]
  })
  const at = (place: string) => files.filter((file) => file.place === place).map(({ shown }) => shown)
  const inText = new Map(
    files.filter(({ place }) => place === 'body').map(({ shown, source }) => [source, shown]),
  )
  return {
    workCode: copy.workCode,
    title: maskedTitle(copy.title, finds),
    category,
    body: copy.body ? { root: blindBody((copy.body as { root: TextNode }).root, finds, inText) } : null,
    images: at('image'),
    attachments: at('attachment'),
  }
}

function blindBody(root: TextNode, finds: BlindFind[], files: ReadonlyMap<string, BlindFile>): TextNode {
  let picture = 0
  return withPictures(maskedBody(root, finds), (node) => {
    picture += 1
    const { fields } = node as { fields?: { caption?: string | null } }
    const file = files.get(pictureId(node) ?? '')
    const caption = maskedCaption(fields?.caption ?? '', picture, finds)
    return file ? { type: 'blind-picture', version: 1, caption, ...file } : null
  })
}
