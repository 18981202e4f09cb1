import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
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

/** The site compiled for the publisher, in a folder of its own. */
export async function compileSite(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'site-renderer-'))
  await astroBuild(folder, { RENDERER: '1' })
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}
