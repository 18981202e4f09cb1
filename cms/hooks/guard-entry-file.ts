import type { CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { idOf } from '../access/roles'
import { Refusal } from '../domain/refusal'
import { picturesIn, type TextNode } from '../domain/rich-text-tree'

/** A file that an entry uses stays: the entry is the evidence of what was handed in. */
export const guardEntryFile: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const file = await req.payload.findByID({ collection: 'entry-files', id, depth: 0, req })
  const { docs } = await req.payload.find({
    collection: 'entries',
    where: { school: { equals: idOf(file.school) } },
    select: { body: true, images: true, attachments: true },
    depth: 0,
    pagination: false,
    req,
  })
  const used = docs.some(
    ({ attachments, body, images }) =>
      [...(images ?? []), ...(attachments ?? [])].some((item) => idOf(item) === id) ||
      picturesIn(body?.root as TextNode | undefined).includes(String(id)),
  )
  if (used) throw new Refusal('conflict', '该材料已用在作品里，请先从作品中移除。')
  if (await isScan(req, String(id))) throw new Refusal('conflict', '这是已上传的盖章回执，不能删除。')
}

async function isScan(req: PayloadRequest, file: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'submission-receipts',
    where: { scan: { equals: file } },
    req,
  })
  return totalDocs > 0
}
