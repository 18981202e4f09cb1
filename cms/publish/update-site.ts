import { mkdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { compress, endings, isText } from './compress'
import { inParallel } from './in-parallel'
import type { Item } from './item'
import { enter, type RecordChange, type SiteRecord } from './record'

const width = 8

/**
 * Brings the site's folder to hold exactly these items and returns those that were made. Every changed file is made beside
 * the site first, so that a failure leaves the site whole; then those that came out differently are renamed into place in
 * the order of the items, and what is gone is deleted. The record is told before and after, so that a crash between leaves
 * nothing forgotten.
 */
export async function updateSite(
  folder: string,
  record: SiteRecord,
  items: readonly Item[],
): Promise<Item[]> {
  const wanted = new Set(items.map(({ file }) => file))
  const changed = items.filter(({ file, key }) => record.get(file) !== key)
  const gone = [...record.keys()].filter((file) => !wanted.has(file))
  if (changed.length + gone.length === 0) return []

  const staging = `${folder}.staging`
  await rm(staging, { recursive: true, force: true })
  try {
    const different = new Set<Item>()
    await inParallel(changed, width, async (item) => {
      const bytes = await item.make()
      if (record.get(item.file) && (await stands(folder, item.file, bytes))) return
      await prepare(staging, item.file, bytes)
      different.add(item)
    })
    const begun = [...different].map(({ file }): RecordChange => [file, ''])
    await enter(folder, record, begun)
    for (const item of changed) {
      if (different.has(item)) await place(staging, folder, item.file)
    }
    for (const file of gone) await remove(folder, file)
    await enter(folder, record, [
      ...changed.map(({ file, key }): RecordChange => [file, key]),
      ...gone.map((file): RecordChange => [file, null]),
    ])
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
  return changed
}

/** Whether a file has these bytes already. */
async function stands(folder: string, file: string, bytes: Uint8Array): Promise<boolean> {
  const old = await readFile(path.join(folder, file)).catch(() => null)
  return old?.equals(bytes) ?? false
}

async function prepare(staging: string, file: string, bytes: Uint8Array): Promise<void> {
  const target = path.join(staging, file)
  await mkdir(path.dirname(target), { recursive: true })
  const compressed = isText(file) ? await compress(file, bytes) : []
  await Promise.all([
    writeFile(target, bytes),
    ...compressed.map((variant, index) => writeFile(target + endings[index], variant)),
  ])
}

/** The compressed files go first: a page and its compressed forms are then never older than the lists that name it. */
async function place(staging: string, folder: string, file: string): Promise<void> {
  const target = path.join(folder, file)
  await mkdir(path.dirname(target), { recursive: true })
  for (const ending of [...(isText(file) ? endings : []), '']) {
    await rename(path.join(staging, file) + ending, target + ending)
  }
}

async function remove(folder: string, file: string): Promise<void> {
  for (const ending of [...(isText(file) ? endings : []), ''])
    await rm(path.join(folder, file) + ending, { force: true })
  for (let parent = path.dirname(file); parent !== '.'; parent = path.dirname(parent)) {
    const empty = await rmdir(path.join(folder, parent)).then(
      () => true,
      () => false,
    )
    if (!empty) return
  }
}
