import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { exportSite } from './export-site'
import { readManifest } from './site-manifest'

/**
 * `npm run site:export -- <site.tar> [--site <folder>] [--since <manifest.json>]`: the published site, or what has changed in
 * it since an earlier export, for a mirror or a CDN. The manifest of this export stands beside the tar.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    site: { type: 'string', default: path.resolve(import.meta.dirname, '../../dist/site') },
    since: { type: 'string' },
  },
})
const [tar] = positionals

try {
  if (!tar) throw new Error('请写明导出到哪个文件，例如 npm run site:export -- 网站.tar。')
  const since = values.since ? await earlier(values.since) : null
  const { delta, manifest } = await exportSite(path.resolve(values.site), path.resolve(tar), since)
  await writeFile(`${path.resolve(tar)}.manifest.json`, `${JSON.stringify(manifest)}\n`)
  const total = Object.keys(manifest.files).length
  const { changed, deleted } = delta
  console.log(`${tar}：网站共 ${total} 个文件，导出 ${changed.length} 个，应删除 ${deleted.length} 个。`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}

async function earlier(file: string) {
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) throw new Error(`读不到清单“${file}”，请检查位置是否正确。`)
  return readManifest(text)
}
