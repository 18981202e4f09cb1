import { idOf } from '../../access/roles'
import { picturesIn, type TextNode } from '../../domain/rich-text-tree'
import { type BlindFind, maskedBody, maskedCaption, maskedTitle } from '../../domain/screening/blind-finds'
import { maskedAddress } from '../../domain/screening/blind-video'
import type { AddressPiece } from '../../domain/screening/video-address'
import type { BlindCopy, Entry, BlindFile as StoredFile } from '../../payload-types'
import type { Call } from '../action'
import { blindBody } from './blind-body'
import type { BlindCopyFile } from './make-blind-file'

export type BlindFile = { src: string; name: string; mimeType: string; width?: number; height?: number }

/** A video that lies elsewhere: where it can be seen, its length in minutes and size in megabytes as the school says. */
export type BlindVideo = { address: AddressPiece[]; minutes: number | null; megabytes: number | null }

/** What a judge sees of an entry: no school, district, authors, submitter, file names or addresses of files handed in. */
export type BlindWork = {
  workCode: string
  title: string
  category: string
  video: BlindVideo | null
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
    return [{ place, source, shown: shownAs(file, name, addressOf(index)) }]
  })
  const at = (place: string) => files.filter((file) => file.place === place)
  const inText = new Map(at('body').map(({ shown, source }) => [source, shown]))
  const body = copy.body as { root: TextNode } | null
  const root =
    body &&
    blindBody(maskedBody(body.root, finds), ({ caption, number, source }) => {
      const file = inText.get(source)
      if (!file) return null
      return { type: 'blind-picture', version: 1, caption: maskedCaption(caption, number, finds), ...file }
    })
  const video = (copy.files ?? []).find(({ place, withheld }) => place === 'video' && !withheld)
  return {
    workCode: copy.workCode,
    title: maskedTitle(copy.title, finds),
    category,
    video: video ? videoAs(video, finds) : null,
    body: root && { root },
    images: at('image').map(({ shown }) => shown),
    attachments: at('attachment').map(({ shown }) => shown),
  }
}

/** The video of a copy with the masked finds of its address replaced. */
export const videoAs = (
  { megabytes, minutes, source }: BlindCopyFile,
  finds: readonly BlindFind[],
): BlindVideo => ({
  address: maskedAddress(source, finds),
  minutes: minutes ?? null,
  megabytes: megabytes ?? null,
})

/** A file under its neutral name. */
export const shownAs = ({ height, mimeType, width }: StoredFile, name: string, src: string): BlindFile => ({
  src,
  name,
  mimeType: mimeType ?? '',
  width: width ?? undefined,
  height: height ?? undefined,
})
