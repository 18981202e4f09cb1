import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { generateTypes } from 'payload/node'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type Opened, openPayload } from './support/payload'

const cms = path.resolve(import.meta.dirname, '../cms')
let opened: Opened

beforeAll(async () => {
  opened = await openPayload()
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await opened.close()
})

test('the committed types are those of the collections', async () => {
  const file = path.join(opened.folder, 'payload-types.ts')
  vi.stubEnv('PAYLOAD_TS_OUTPUT_PATH', file)
  await generateTypes(opened.config, { log: false })
  expect(await readFile(path.join(cms, 'payload-types.ts'), 'utf8')).toBe(await readFile(file, 'utf8'))
})

test.skipIf(process.env.DATABASE_URL)(
  'the committed migrations lead to the schema of the collections',
  async () => {
    const db = opened.payload.db as unknown as SQLiteAdapter
    const { generateDrizzleJson, generateMigration } = db.requireDrizzleKit()
    const snapshots = (await readdir(path.join(cms, 'migrations'))).filter((file) => file.endsWith('.json'))
    const last = await readFile(path.join(cms, 'migrations', snapshots.sort().at(-1) ?? ''), 'utf8')
    expect(await generateMigration(JSON.parse(last), await generateDrizzleJson(db.schema))).toEqual([])
  },
)
