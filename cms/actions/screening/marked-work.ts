import type { TextNode } from '../../domain/rich-text-tree'
import { markedBody, type NumberedFind, type Segment, segmentsOf } from '../../domain/screening/marked-finds'
import type { BlindCopy } from '../../payload-types'
import { blindBody } from './blind-body'
import { type BlindVideo, videoAs } from './blind-work'
import type { BlindCopyFile } from './make-blind-file'

/** A file as the clerk decides on it; without an address when it could not be cleaned. A video lies elsewhere. */
export type MarkedFile = {
  index: number
  name: string
  place: BlindCopyFile['place']
  problem: string | null
  withheld: boolean
  src: string | null
  mimeType: string
  video: BlindVideo | null
}

/** What a node `blind-picture` of a marked body holds: the index of its file, and its caption. */
export type MarkedPicture = { file: number; caption: Segment[] }

/** The text of a copy with its finds and pictures in place, and its files, withheld ones among them. */
export function markedWork(copy: BlindCopy, finds: readonly NumberedFind[]) {
  const files = (copy.files ?? []).map((file, index) => markedFile(file, index, finds))
  const body = copy.body as { root: TextNode } | null
  const root =
    body &&
    blindBody(markedBody(body.root, finds), ({ caption, number, source }) => {
      const own = finds.filter(({ place }) => place.part === 'caption' && place.picture === number)
      const file = (copy.files ?? []).findIndex((one) => one.place === 'body' && one.source === source)
      return { type: 'blind-picture', version: 1, file, caption: segmentsOf(caption, own) }
    })
  return { body: root && { root }, files }
}

function markedFile(row: BlindCopyFile, index: number, finds: readonly NumberedFind[]): MarkedFile {
  const { file, name, place, problem, withheld } = row
  const stored = typeof file === 'object' ? file : null
  return {
    index,
    name,
    place,
    problem: problem ?? null,
    withheld: withheld ?? false,
    src: stored?.url ?? null,
    mimeType: stored?.mimeType ?? '',
    video: place === 'video' ? videoAs(row, finds) : null,
  }
}
