import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { Refusal } from '../../domain/refusal'
import type { Call } from '../action'

/** The bytes of an entry's file. Throws Refusal `conflict` with its name when it is on record and no longer on the disk. */
export async function storedEntryFile({ req }: Call, filename: string | null | undefined): Promise<Buffer> {
  const folder = req.payload.collections['entry-files'].config.upload.staticDir ?? ''
  const name = path.basename(filename ?? '')
  return readFile(path.join(folder, name)).catch((error: unknown) => {
    req.payload.logger.error(error)
    throw new Refusal('conflict', `作品里的文件“${name}”在服务器上找不到了，请联系系统管理员从备份里找回。`)
  })
}
