import { createReadStream } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import type { Call } from './action'

const types = {
  csv: 'text/csv; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  json: 'application/json; charset=utf-8',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
}

export type FileKind = keyof typeof types

/** A file to save: `name` without its ending as people see it, `plain` for programs that know no Chinese names. */
export type NamedFile = { name: string; plain: string; kind: FileKind }

/** Answers with bytes to be saved as a file. */
export function fileResponse(bytes: Uint8Array | string, file: NamedFile): Response {
  return new Response(typeof bytes === 'string' ? bytes : Buffer.from(bytes), { headers: headersOf(file) })
}

/** Answers with a document that the program has made and kept. */
export async function officeFileResponse({ req }: Call, id: string, file: NamedFile): Promise<Response> {
  const { payload } = req
  const { filename, filesize } = await payload.findByID({ collection: 'office-files', id, depth: 0, req })
  const folder = payload.collections['office-files'].config.upload.staticDir ?? ''
  const stream = createReadStream(path.join(folder, path.basename(filename ?? '')))
  const headers = { ...headersOf(file), 'content-length': String(filesize ?? '') }
  return new Response(Readable.toWeb(stream) as ReadableStream, { headers })
}

function headersOf({ kind, name, plain }: NamedFile) {
  const whole = encodeURIComponent(`${name}.${kind}`).replaceAll("'", '%27')
  return {
    'content-type': types[kind],
    'content-disposition': `attachment; filename="${plain}.${kind}"; filename*=UTF-8''${whole}`,
    'cache-control': 'private, no-store',
  }
}
