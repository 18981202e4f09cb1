import { createReadStream } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { z } from 'zod'
import { Refusal } from '../../domain/refusal'
import { action } from '../action'
import { filesOf } from '../screening/blind-work'
import { sheetFor } from './sheet-for'

/** The nth file of a work under a neutral name; the name it was uploaded with stays inside. */
export const openSheetFile = action({
  name: 'open-sheet-file',
  method: 'get',
  input: z.strictObject({ sheet: z.string().min(1), file: z.coerce.number().int().min(0) }),
  run: async (call, input) => {
    const { payload } = call.req
    const { entry } = await sheetFor(call, input.sheet)
    const id = filesOf(entry)[input.file]
    if (!id) throw new Refusal('not-found', '这件作品没有这个文件，请刷新页面后重试。')
    const file = await payload.findByID({ collection: 'entry-files', id, depth: 0, req: call.req })
    const folder = payload.collections['entry-files'].config.upload.staticDir ?? ''
    const filename = path.basename(file.filename ?? '')
    const body = Readable.toWeb(createReadStream(path.join(folder, filename))) as ReadableStream
    return new Response(body, {
      headers: {
        'content-type': file.mimeType ?? 'application/octet-stream',
        'content-length': String(file.filesize ?? ''),
        'content-disposition': `inline; filename="file-${input.file + 1}${path.extname(filename)}"`,
        'cache-control': 'private, no-store',
      },
    })
  },
})
