import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { access, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const root = path.resolve(import.meta.dirname, '../..')
const astro = path.join(
  path.dirname(createRequire(import.meta.url).resolve('astro/package.json')),
  'bin/astro.mjs',
)

/** Runs `astro build` on the site into a folder. */
export async function astroBuild(outDir: string, environment: Record<string, string>): Promise<void> {
  const { VITEST: _, ...inherited } = process.env
  const env = { ...inherited, NODE_ENV: 'production' as const, ASTRO_TELEMETRY_DISABLED: '1', ...environment }
  await run(process.execPath, [astro, 'build', '--root', path.join(root, 'site'), '--outDir', outDir], {
    env,
    cwd: root,
  })
}

/**
 * The folder of the site compiled for the publisher. It is compiled once for all tests, and again when what it is made of
 * has changed; nobody may write in it.
 */
export async function compileSite(): Promise<string> {
  const folder = path.join(
    os.tmpdir(),
    `qingfeng-renderer-${await digestOf('site/src', 'site/public', 'cms/domain')}`,
  )
  const ready = () =>
    access(path.join(folder, 'server/entry.mjs')).then(
      () => true,
      () => false,
    )
  if (await ready()) return folder
  const own = await mkdtemp(`${folder}.`)
  await astroBuild(own, { RENDERER: '1' })
  await rename(own, folder).catch(async (error) => {
    await rm(own, { recursive: true, force: true })
    if (!(await ready())) throw error
  })
  return folder
}

/** Of the files in these folders, and of what the packages are. */
async function digestOf(...folders: string[]): Promise<string> {
  const lists = folders.map((folder) =>
    readdir(path.join(root, folder), { recursive: true, withFileTypes: true }),
  )
  const files = (await Promise.all(lists)).flat().filter((entry) => entry.isFile())
  const names = files.map(({ name, parentPath }) => path.join(parentPath, name)).sort()
  const digest = createHash('sha256')
  for (const name of [
    ...names,
    path.join(root, 'package-lock.json'),
    path.join(root, 'site/astro.config.ts'),
  ])
    digest.update(name).update(await readFile(name))
  return digest.digest('hex').slice(0, 16)
}
