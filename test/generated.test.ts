import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')
const run = promisify(execFile)
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'qingfeng-generated-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const payload = (...args: string[]) =>
  run(path.join(root, 'node_modules/.bin/payload'), args, {
    cwd: root,
    env: {
      ...process.env,
      PAYLOAD_CONFIG_PATH: 'cms/payload.config.ts',
      PAYLOAD_SECRET: 'x',
      DATA_DIR: folder,
      PAYLOAD_TS_OUTPUT_PATH: path.join(folder, 'payload-types.ts'),
    },
  })

test('the committed types are those of the collections', async () => {
  await payload('generate:types')
  expect(await readFile(path.join(root, 'cms/payload-types.ts'), 'utf8')).toBe(
    await readFile(path.join(folder, 'payload-types.ts'), 'utf8'),
  )
})

test('the committed migrations lead to the schema of the collections', async () => {
  const migrations = path.join(root, 'cms/migrations')
  const index = await readFile(path.join(migrations, 'index.ts'), 'utf8')
  const before = await readdir(migrations)
  await payload('migrate:create', 'drift', '--skip-empty')
  const added = (await readdir(migrations)).filter((file) => !before.includes(file))
  for (const file of added) await rm(path.join(migrations, file))
  // Left alone where it is as it was: others read it meanwhile.
  if (added.length > 0) await writeFile(path.join(migrations, 'index.ts'), index)
  expect(added).toEqual([])
})
