import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { idOf } from '../access/roles'
import { Refusal } from '../domain/refusal'
import type { Media, Work } from '../payload-types'

/**
 * Before a work is published: a pupil's has a stage; pictures say what they show; a recording is one, with a transcript to
 * read for those who cannot hear it, or captions for those who watch it (WCAG 2.2, 1.2.1 and 1.2.2).
 */
export const checkWork: CollectionBeforeChangeHook<Work> = async ({ data, originalDoc, req }) => {
  const work = { ...originalDoc, ...data }
  if (work._status !== 'published') return data
  if (work.authorKind === 'pupil' && !work.stage) {
    throw new Refusal('invalid', '学生作品须选择学段，公开署名要用。', 'stage')
  }
  if (work.kind === 'picture') await requirePictures(work, req)
  if (work.kind === 'sound' || work.kind === 'video') await requireRecording(work, req)
  return data
}

async function requirePictures({ pictures }: Partial<Work>, req: PayloadRequest): Promise<void> {
  const files = await filesOf(pictures ?? [], req)
  if (files.length === 0) throw new Refusal('invalid', '书画与图片作品须放上图片再发布。', 'pictures')
  for (const { alt, filename, mimeType } of files) {
    if (!mimeType?.startsWith('image/')) {
      throw new Refusal('invalid', `“${filename}”不是图片，请从“图片”里移走。`, 'pictures')
    }
    if (!alt.trim()) throw new Refusal('invalid', `图片“${filename}”还没有替代文字，请先补上。`, 'pictures')
  }
}

async function requireRecording(
  { captions, kind, recording, transcript }: Partial<Work>,
  req: PayloadRequest,
) {
  const [what, prefix] = kind === 'sound' ? (['音频', 'audio/'] as const) : (['视频', 'video/'] as const)
  const [file] = await filesOf([recording], req)
  if (!file?.mimeType?.startsWith(prefix)) {
    throw new Refusal('invalid', `${what}作品须放上${what}文件再发布。`, 'recording')
  }
  if (kind === 'sound' && !transcript?.trim()) {
    throw new Refusal('invalid', '音频作品须有文字稿再发布，听不到的人才读得到。', 'transcript')
  }
  if (kind === 'sound') return
  const [lines] = await filesOf([captions], req)
  if (lines?.mimeType !== 'text/vtt') {
    throw new Refusal('invalid', '视频作品须有字幕文件（VTT）再发布，听不到的人才看得懂。', 'captions')
  }
}

/** The files in their order, without those that are gone. */
async function filesOf(
  relations: readonly (string | Media | null | undefined)[],
  req: PayloadRequest,
): Promise<Media[]> {
  const ids = relations.flatMap((relation) => idOf(relation) ?? [])
  if (ids.length === 0) return []
  const where = { id: { in: ids } }
  const { docs } = await req.payload.find({ collection: 'media', where, depth: 0, pagination: false, req })
  return ids.flatMap((id) => docs.find((file) => file.id === id) ?? [])
}
