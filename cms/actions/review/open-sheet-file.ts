import { createReadStream } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { z } from 'zod'
import { Refusal } from '../../domain/refusal'
import { action } from '../action'
import { requireCopy } from './require-copy'
import { sheetFor } from './sheet-for'

/** The nth file of a work's blind copy, cleaned, under a neutral name. */
export const openSheetFile = action({
  name: 'open-sheet-file',
  method: 'get',
  input: z.strictObject({ sheet: z.string().min(1), file: z.coerce.number().int().min(0) }),
  run: async (call, input) => {
    const { entry } = await sheetFor(call, input.sheet)
    const copy = await requireCopy(call, entry)
    const { file, withheld } = copy.files?.[input.file] ?? {}
    if (withheld || typeof file !== 'object' || !file) {
      throw new Refusal('not-found', '这件作品没有这个文件，请刷新页面后重试。')
    }
    const folder = call.req.payload.collections['blind-files'].config.upload.staticDir ?? ''
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
