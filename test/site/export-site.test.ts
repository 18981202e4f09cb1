import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { exportSite } from '@cms/publish/export-site'
import { deltaOf, manifestFormat, readManifest, type SiteManifest } from '@cms/publish/site-manifest'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'

let place: string
beforeEach(async () => {
  place = await mkdtemp(path.join(tmpdir(), 'export-'))
})
afterEach(() => rm(place, { recursive: true, force: true }))

type Files = Record<string, string>

async function put(folder: string, files: Files): Promise<string> {
  const site = path.join(place, folder)
  await rm(site, { recursive: true, force: true })
  await mkdir(site, { recursive: true })
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(site, name)), { recursive: true })
    await writeFile(path.join(site, name), text)
  }
  return site
}

async function filesOf(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
  const read = files.map(async (file) => [path.relative(folder, file), await readFile(file, 'utf8')] as const)
  return Object.fromEntries(await Promise.all(read))
}

/** What the README tells a mirror to do. */
const bringUpToDate = (mirror: string, tar: string) =>
  execFileSync('sh', ['-c', `tar xf '${tar}' && tr '\\n' '\\0' < deleted.txt | xargs -0 rm -f`], {
    cwd: mirror,
  })

const before: Files = {
  'index.html': '首页',
  'index.html.gz': '首页，压缩',
  'cases/lotus/index.html': '荷塘',
  'media/荷塘 1.jpg': '图',
  'media/old.jpg': '旧图',
}
const after: Files = {
  'index.html': '新的首页',
  'index.html.gz': '新的首页，压缩',
  'cases/lotus/index.html': '荷塘',
  'cases/moon/index.html': '月色',
  'media/荷塘 1.jpg': '图',
}

test('a mirror starts with the whole site and is brought up to date by what has changed since', async () => {
  const mirror = await put('mirror', {})
  const first = await exportSite(await put('site', before), path.join(place, 'all.tar'), null)
  bringUpToDate(mirror, path.join(place, 'all.tar'))
  expect(await filesOf(path.join(mirror, 'site'))).toEqual(before)

  const since = readManifest(await readFile(path.join(mirror, 'manifest.json'), 'utf8'))
  expect(since).toEqual(first.manifest)
  const second = await exportSite(await put('site', after), path.join(place, 'since.tar'), since)
  expect(second.delta).toEqual({
    changed: ['cases/moon/index.html', 'index.html', 'index.html.gz'],
    deleted: ['media/old.jpg'],
  })
  bringUpToDate(mirror, path.join(place, 'since.tar'))
  expect(await filesOf(path.join(mirror, 'site'))).toEqual(after)
})

test('the manifest has the digests that sha256sum computes', async () => {
  const site = await put('site', before)
  const { manifest } = await exportSite(site, path.join(place, 'all.tar'), null)
  const sums = execFileSync('sha256sum', Object.keys(manifest.files), { cwd: site, encoding: 'utf8' })
  expect(sums.trim().split('\n')).toEqual(
    Object.entries(manifest.files).map(([name, digest]) => `${digest}  ${name}`),
  )
})

test('where there is no site nothing is written, and what is no manifest is refused', async () => {
  const tar = path.join(place, 'none.tar')
  await expect(exportSite(path.join(place, 'nowhere'), tar, null)).rejects.toThrow('里没有网站')
  expect(await readdir(place)).toEqual([])
  for (const text of [
    '',
    '[]',
    'null',
    '{"format":"other"}',
    '{"format":"qingfeng-site-1","files":{"a":"b"}}',
  ])
    expect(() => readManifest(text)).toThrow('这不是网站清单')
})

test('the delta of any two states makes the one of the other', () => {
  const states = fc
    .dictionary(fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor'), fc.constantFrom('1', '2', '3'))
    .map((files): SiteManifest => ({ format: manifestFormat, files: { ...files } }))
  fc.assert(
    fc.property(states, states, (one, other) => {
      const { changed, deleted } = deltaOf(one, other)
      const files = new Map(Object.entries(one.files))
      for (const name of deleted) files.delete(name)
      for (const name of changed) files.set(name, other.files[name] ?? '')
      expect(files).toEqual(new Map(Object.entries(other.files)))
      expect(deltaOf(one, one)).toEqual({ changed: [], deleted: [] })
    }),
  )
})
