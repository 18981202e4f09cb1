import { rm } from 'node:fs/promises'
import { inParallel } from './in-parallel'
import type { Item } from './item'
import { enter, type RecordChange, type SiteRecord } from './record'
import { place, prepare, remove, stands } from './site-file'

const width = 8

/** A part of the site: the files that are to stand there, and which files belong to it. */
export type Part = { items: readonly Item[]; owns: (file: string) => boolean }

/**
 * Told of a file that could not be made, put in its place or deleted; null stands for the record. It may throw, to have
 * nothing more put in its place.
 */
export type OnFault = (file: string | null, error: unknown) => void

/** What was made, and which files are not there any more. */
export type Updated = { made: Item[]; deleted: string[] }

/** Told whenever one more file is made, and how many there are to make. */
export type OnMade = (of: number) => void

/**
 * Brings a part of the site's folder to hold exactly these items. Every changed file is made beside the site first; then
 * those that came out differently are renamed into place in the order of the items, and what is gone is deleted. What fails
 * stays as it was and is tried again the next time; but where something is deleted, what fails and holds whole texts of other
 * pages is deleted too, for they may be those. The record is told before and after, so that a crash between leaves nothing
 * forgotten.
 */
export async function updateSite(
  folder: string,
  record: SiteRecord,
  { items, owns }: Part,
  onFault: OnFault,
  onMade: OnMade = () => {},
): Promise<Updated> {
  const wanted = new Set(items.map(({ file }) => file))
  const changed = items.filter(({ file, key }) => record.get(file) !== key)
  const gone = [...record.keys()].filter((file) => owns(file) && !wanted.has(file))
  if (changed.length + gone.length === 0) return { made: [], deleted: [] }

  const failed = new Set<string>()
  const fail = (file: string | null, error: unknown) => {
    failed.add(file ?? '')
    onFault(file, error)
  }
  const staging = `${folder}.staging`
  await rm(staging, { recursive: true, force: true })
  try {
    const staged = await stage(staging, folder, record, changed, fail, onMade)
    for (const file of staged) await place(staging, folder, file).catch((error) => fail(file, error))
    const made = changed.filter(({ file }) => !failed.has(file))
    const copies = changed.filter((item) => item.copies && failed.has(item.file)).map(({ file }) => file)
    const old = gone.filter((file) => failed.size === 0 || !isDress(file))
    const deleted: string[] = []
    for (const file of [...old, ...(old.length > 0 ? copies : [])])
      await remove(folder, file).then(
        () => deleted.push(file),
        (error) => fail(file, error),
      )
    await enter(folder, record, [
      ...made.map(({ file, key }): RecordChange => [file, key]),
      ...deleted.map((file): RecordChange => [file, null]),
    ]).catch((error) => fail(null, error))
    return { made, deleted }
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
}

/** Makes the items beside the site. Those that came out differently are entered as begun and returned, in their order. */
async function stage(
  staging: string,
  folder: string,
  record: SiteRecord,
  items: readonly Item[],
  fail: OnFault,
  onMade: OnMade,
): Promise<string[]> {
  const different = new Set<string>()
  await inParallel(items, width, async ({ file, make }) => {
    try {
      const bytes = await make()
      if (record.get(file) && (await stands(folder, file, bytes))) return
      await prepare(staging, file, bytes)
      different.add(file)
    } catch (error) {
      fail(file, error)
    }
    onMade(items.length)
  })
  const staged = items.map(({ file }) => file).filter((file) => different.has(file))
  const begun = staged.map((file): RecordChange => [file, ''])
  return enter(folder, record, begun).then(
    () => staged,
    (error) => {
      for (const file of staged) fail(file, error)
      return []
    },
  )
}

/** Stylesheets and scripts of an earlier release, which a page that could not be made again still wears. */
const isDress = (file: string): boolean => file.startsWith('_astro/')
