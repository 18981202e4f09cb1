import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { Where } from 'payload'
import { z } from 'zod'
import { originalsFor } from '../../access/enforce'
import { Refusal } from '../../domain/refusal'
import { originalAt } from '../../hooks/keep-original'
import { action, type Call } from '../action'

const input = z.strictObject({ collection: z.enum(['media', 'entry-files']), id: z.string().min(1) })

/** A picture or recording as it was uploaded, with all that it says of where, when and with what it was made. */
export const openOriginal = action({
  name: 'open-original',
  method: 'get',
  input,
  run: async (call, { collection, id }) => {
    const file = await fileFor(call, { collection, id })
    if (!file?.original)
      throw new Refusal('not-found', '找不到这个文件的原件，可能没有另存，或不在您的权限之内。')
    const place = originalAt(call.req.payload.collections[collection].config, file.original)
    const found = await stat(place).catch((error: unknown) => {
      call.req.payload.logger.error(error)
      throw new Refusal('conflict', '这个文件的原件在服务器上找不到了，请联系系统管理员从备份里找回。')
    })
    const name = encodeURIComponent(`原件-${file.filename}`).replaceAll("'", '%27')
    return new Response(Readable.toWeb(createReadStream(place)) as ReadableStream, {
      headers: {
        'content-type': file.mimeType ?? 'application/octet-stream',
        'content-length': String(found.size),
        'content-disposition': `attachment; filename*=UTF-8''${name}`,
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      },
    })
  },
})

/** The file, when both it and its original are open to the caller. */
async function fileFor({ actor, req }: Call, { collection, id }: z.infer<typeof input>) {
  const open = originalsFor(actor, collection)
  if (open === false) return undefined
  const wanted: Where = { id: { equals: id } }
  const { docs } = await req.payload.find({
    collection,
    where: open === true ? wanted : { and: [wanted, open] },
    select: { original: true, filename: true, mimeType: true },
    depth: 0,
    limit: 1,
    req,
  })
  return docs[0]
}
