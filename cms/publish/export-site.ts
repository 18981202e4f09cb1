import { hash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { pack } from 'tar-stream'
import { deltaOf, manifestFormat, type SiteDelta, type SiteManifest } from './site-manifest'

/**
 * Writes a published site as a tar: `site/` with the files that a copy in the state `since` lacks (all of them when there is
 * none), `deleted.txt` with those it has too many, a line each, and `manifest.json`. Every file is read once, so that the
 * manifest says what the tar holds even while the site is being published. The tar appears whole or not at all.
 * @throws an error with a Chinese sentence when there is no site in the folder.
 */
export async function exportSite(
  folder: string,
  tar: string,
  since: SiteManifest | null,
): Promise<{ manifest: SiteManifest; delta: SiteDelta }> {
  const names = await namesIn(folder)
  const archive = pack()
  const written = pipeline(archive, createWriteStream(`${tar}.new`))
  const add = async (name: string, bytes: Uint8Array, mtime = new Date(0)) =>
    new Promise<void>((resolve, reject) =>
      archive.entry({ name, mtime }, Buffer.from(bytes), (error) => (error ? reject(error) : resolve())),
    )
  try {
    const files: SiteManifest['files'] = {}
    for (const name of names) {
      const file = path.join(folder, name)
      const [bytes, facts] = await Promise.all([readFile(file), stat(file)]).catch(() => [])
      if (!bytes || !facts) continue
      files[name] = hash('sha256', bytes)
      if (since?.files[name] !== files[name]) await add(`site/${name}`, bytes, facts.mtime)
    }
    const manifest: SiteManifest = { format: manifestFormat, files }
    const delta = deltaOf(since, manifest)
    await add('deleted.txt', lines(delta.deleted.map((name) => `site/${name}`)))
    await add('manifest.json', lines([JSON.stringify(manifest)]))
    archive.finalize()
    await written
    await rename(`${tar}.new`, tar)
    return { manifest, delta }
  } catch (error) {
    archive.destroy()
    await written.catch(() => {})
    await rm(`${tar}.new`, { force: true })
    throw error
  }
}

async function namesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter((entry) => entry.isFile())
  if (files.length === 0)
    throw new Error(`文件夹“${folder}”里没有网站，请先运行 npm run site:build 或者启动程序。`)
  return files
    .map(({ name, parentPath }) => path.relative(folder, path.join(parentPath, name)))
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort()
}

const lines = (all: string[]) => Buffer.from(all.map((line) => `${line}\n`).join(''))
