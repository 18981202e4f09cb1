import type { CollectionBeforeDeleteHook } from 'payload'
import { Refusal } from '../domain/refusal'

/** A file that an entry uses stays: the entry is the evidence of what was handed in. */
export const guardEntryFile: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { totalDocs } = await req.payload.count({
    collection: 'entries',
    where: { or: [{ images: { equals: id } }, { attachments: { equals: id } }] },
    req,
  })
  if (totalDocs > 0) throw new Refusal('conflict', '该材料已用在作品里，请先从作品中移除。')
}
