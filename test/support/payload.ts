import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { getPayload, type Payload, type SanitizedConfig } from 'payload'

export const setupCode = 'TESTCODE'

export type Opened = { payload: Payload; config: SanitizedConfig; folder: string; close: () => Promise<void> }

/**
 * Opens the program's own Payload on an empty database, a SQLite file in a temporary folder or what `DATABASE_URL` names;
 * or on what is in the folder given.
 */
export async function openPayload(given?: string): Promise<Opened> {
  const folder = given ?? (await mkdtemp(path.join(os.tmpdir(), 'qingfeng-')))
  process.env.DATA_DIR = folder
  process.env.PAYLOAD_SECRET = 'a secret for tests only'
  process.env.SETUP_CODE = setupCode
  process.env.LOG_LEVEL = 'fatal'
  const { default: configuration } = await import('@payload-config')
  const config = await configuration
  const payload = await getPayload({ config })
  if (process.env.DATABASE_URL) await emptied(payload)
  const close = async () => {
    await payload.destroy()
    await rm(folder, { recursive: true, force: true })
  }
  return { payload, config, folder, close }
}

async function emptied(payload: Payload): Promise<void> {
  for (const { slug } of payload.config.collections) {
    await payload.db.deleteMany({ collection: slug, where: {} })
  }
}
