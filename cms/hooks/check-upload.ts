import path from 'node:path'
import { fileTypeFromBuffer } from 'file-type'
import type { CollectionBeforeOperationHook } from 'payload'
import { Refusal } from '../domain/refusal'

const kinds = [
  { mime: 'image/jpeg', name: 'JPG', extensions: ['.jpg', '.jpeg'] },
  { mime: 'image/png', name: 'PNG', extensions: ['.png'] },
  { mime: 'image/webp', name: 'WebP', extensions: ['.webp'] },
  { mime: 'application/pdf', name: 'PDF', extensions: ['.pdf'] },
  {
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    name: 'Word（docx）',
    extensions: ['.docx'],
  },
]

/**
 * Refuses a missing file, a kind that the collection does not take, and a file whose content is not what its name says.
 * What the file is counts from here on, not what the sender says it is.
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
    const names = taken.map((candidate) => candidate.name).join('、')
    throw new Refusal('invalid', `不能上传“${name}”，请改用 ${names} 文件。`, 'file')
  }
  if (!kind.extensions.includes(path.extname(file.name).toLowerCase())) {
    throw new Refusal('invalid', `“${name}”的内容与扩展名不符，请用原软件另存后再上传。`, 'file')
  }
  file.mimetype = kind.mime
  return args
}
