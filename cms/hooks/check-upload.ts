import path from 'node:path'
import { fileTypeFromBuffer } from 'file-type'
import type { CollectionBeforeOperationHook } from 'payload'
import { Refusal } from '../domain/refusal'
import { requireHarmless } from '../office/require-harmless'

/** A kind of file; `most` is its ceiling in megabytes where it is lower than that of all uploads, `group` what people call it. */
type Kind = { mime: string; name: string; extensions: string[]; group?: string; most?: number }

const sound = { group: '音频', most: 10 }

const kinds: Kind[] = [
  { mime: 'image/jpeg', name: 'JPG', extensions: ['.jpg', '.jpeg'] },
  { mime: 'image/png', name: 'PNG', extensions: ['.png'] },
  { mime: 'image/webp', name: 'WebP', extensions: ['.webp'] },
  { mime: 'application/pdf', name: 'PDF', extensions: ['.pdf'] },
  {
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    name: 'Word（docx）',
    extensions: ['.docx'],
  },
  {
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    name: 'Excel（xlsx）',
    extensions: ['.xlsx'],
  },
  { mime: 'audio/mpeg', name: 'MP3', extensions: ['.mp3'], ...sound },
  { mime: 'audio/x-m4a', name: 'M4A', extensions: ['.m4a'], ...sound },
  { mime: 'audio/wav', name: 'WAV', extensions: ['.wav'], ...sound },
  { mime: 'video/mp4', name: 'MP4', extensions: ['.mp4'] },
  { mime: 'text/vtt', name: 'VTT 字幕', extensions: ['.vtt'], group: '字幕', most: 0.5 },
]

const megabyte = 1024 * 1024

/**
 * Refuses a missing file, a kind that the collection does not take, a file whose content is not what its name says, and one
 * over the ceiling of its kind. What the file is counts from here on, not what the sender says it is.
 */
export const checkUpload: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const file = req.file
  if (!file) {
    if (operation === 'create') throw new Refusal('invalid', '请选择要上传的文件。', 'file')
    return args
  }
  const name = file.name.length > 40 ? `${file.name.slice(0, 40)}…` : file.name
  const taken = kinds.filter((candidate) => collection.upload.mimeTypes?.includes(candidate.mime))
  const found = await fileTypeFromBuffer(file.data)
  const kind = taken.find(({ mime }) => mime === found?.mime)
  if (!kind) {
    await sayWhatItIs(file, taken)
    const names = taken.map((candidate) => candidate.name).join('、')
    throw new Refusal('invalid', `不能上传“${name}”，请改用 ${names} 文件。`, 'file')
  }
  if (!kind.extensions.includes(path.extname(file.name).toLowerCase())) {
    throw new Refusal('invalid', `“${name}”的内容与扩展名不符，请用原软件另存后再上传。`, 'file')
  }
  if (kind.most && file.data.length > kind.most * megabyte) {
    throw new Refusal(
      'invalid',
      `“${name}”太大，${kind.group}不能超过 ${kind.most} MB，请压缩后再上传。`,
      'file',
    )
  }
  file.mimetype = kind.mime
  return args
}

/** A file that only bears the name of an office document is refused with what it is, and how it becomes one. */
async function sayWhatItIs({ data, name }: { data: Buffer; name: string }, taken: Kind[]): Promise<void> {
  const named = taken.find(({ extensions }) => extensions.includes(path.extname(name).toLowerCase()))
  if (named?.mime.includes('openxmlformats')) await requireHarmless(data, named.mime)
}
