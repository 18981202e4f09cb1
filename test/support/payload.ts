import { cp, mkdir, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { getPayload, type Payload, type SanitizedConfig } from 'payload'

export const setupCode = 'TESTCODE'

const settings = { PAYLOAD_SECRET: 'a secret for tests only', SETUP_CODE: setupCode, LOG_LEVEL: 'fatal' }

export type Opened = { payload: Payload; config: SanitizedConfig; folder: string; close: () => Promise<void> }

const folder = path.join(os.tmpdir(), `qingfeng-test-${process.pid}`)
let again = false

/**
 * Opens the program's own Payload on an empty database, a SQLite file in a temporary folder or what `DATABASE_URL` names;
 * or on a copy of what is in the folder `from`. Test files that share a process share Payload, one after the other, each
 * with a database of its own.
 */
export async function openPayload(from?: string): Promise<Opened> {
  await mkdir(folder)
  if (from) await cp(from, folder, { recursive: true })
  Object.assign(process.env, settings, { DATA_DIR: folder })
  const { default: configuration } = await import('@payload-config')
  const config = await configuration
  const payload = await getPayload({ config })
  if (again) await connectedAgain(payload)
  again = true
  if (process.env.DATABASE_URL) await emptied(payload)
  return { payload, config, folder, close: () => closed(payload) }
}

async function connectedAgain({ db }: Payload): Promise<void> {
  await db.init?.()
  await db.connect?.()
}

async function closed(payload: Payload): Promise<void> {
  await payload.destroy()
  const db = payload.db as unknown as Partial<SQLiteAdapter>
  db.client?.close()
  delete db.client
  await rm(folder, { recursive: true, force: true })
}

async function emptied(payload: Payload): Promise<void> {
  for (const { slug } of payload.config.collections) {
    await payload.db.deleteMany({ collection: slug, where: {} })
  }
}
