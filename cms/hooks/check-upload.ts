import path from 'node:path'
import { fileTypeFromBuffer } from 'file-type'
import type { CollectionBeforeOperationHook } from 'payload'
import { Refusal } from '../domain/refusal'

const extensions: Record<string, string[]> = {
  'image/jpeg': ['.jpg', '.jpeg'],
  'image/png': ['.png'],
  'image/webp': ['.webp'],
  'application/pdf': ['.pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['.docx'],
}

/** Refuses a missing file, and a file whose content is not what its name says. */
export const checkUpload: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const file = req.file
  if (!file) {
    if (operation === 'create') throw new Refusal('invalid', '请选择要上传的文件。', 'file')
    return args
  }
  const found = await fileTypeFromBuffer(file.data)
  const allowed = found ? extensions[found.mime] : undefined
  if (!allowed) {
    throw new Refusal(
      'invalid',
      `不能上传“${file.name}”，请改用 JPG、PNG、WebP 图片，PDF 或 Word（docx）文件。`,
      'file',
    )
  }
  if (!allowed.includes(path.extname(file.name).toLowerCase())) {
    throw new Refusal('invalid', `“${file.name}”的内容与扩展名不符，请用原软件另存后再上传。`, 'file')
  }
  return args
}
