import type { CollectionBeforeOperationHook } from 'payload'
import { Refusal } from '../domain/refusal'
import { mediaUses } from './media-uses'

/**
 * Refuses to put another file in the place of one that is used: readers would see what no reviewer has seen. Its alternative
 * text may be mended and its consent withdrawn at once.
 */
export const keepUsedFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'update' || !req.file) return args
  if (!('id' in args))
    throw new Refusal('invalid', '文件要逐个更换，不能成批换成同一个，请打开每个文件分别更换。', 'file')
  const uses = await mediaUses(req, String(args.id), { overrideAccess: true })
  if (uses.length === 0) return args
  const places = [...new Set(uses.map(({ field, what }) => `${what}的${field}`))]
  throw new Refusal(
    'conflict',
    `还有 ${uses.length} 处用着这个文件：${places.join('、')}，不能换成别的文件；请另外上传，在那里换上，稿件照常送审。`,
    'file',
  )
}
