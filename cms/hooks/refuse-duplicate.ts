import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'
import { Refusal } from '../domain/refusal'
import { contentHashOf, sameMedia } from './same-media'

/**
 * Notes what an upload is made from, before it is cleaned, and refuses a person the second copy of a file unless they want
 * to keep both. What the program copies by itself is not asked.
 */
export const refuseDuplicate: CollectionBeforeOperationHook = async ({ args, context, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  context.contentHash = req.file ? contentHashOf(req.file.data) : undefined
  const asked = args as { data?: { keepBoth?: unknown }; overrideAccess?: boolean }
  const byPerson = req.payloadAPI === 'REST' && !asked.overrideAccess
  if (!req.file || operation === 'update' || !byPerson || asked.data?.keepBoth === true) return args
  const same = await sameMedia(req, req.file.data)
  if (!same) return args
  const folder = typeof same.folder === 'object' && same.folder ? `，文件夹“${same.folder.name}”` : ''
  throw new Refusal(
    'conflict',
    `同样的文件已经有了：“${same.alt}”（${same.filename}${folder}）。请从已有的中选择；确要再存一份，请勾选“仍然另存一份”再保存。`,
    'file',
  )
}

/** Keeps what was noted with the file. */
export const stampContentHash: CollectionBeforeChangeHook = ({ context, data }) =>
  context.contentHash ? { ...data, contentHash: context.contentHash } : data
