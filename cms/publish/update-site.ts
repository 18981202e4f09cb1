import { mkdir, rm } from 'node:fs/promises'
import type { Item } from './item'
import { enter, type RecordChange, type SiteRecord } from './record'
import { place, remove } from './site-file'
import { roomsFor, stage, Work } from './stage'
import type { Threads } from './threads/threads'

/** Threads are worth their beginning when there are more pages to make than these. */
export const few = 200

/** A part of the site: the files that are to stand there, and which files belong to it. */
export type Part = { items: readonly Item[]; owns: (file: string) => boolean }

/**
 * Told of a file that could not be made, put in its place or deleted; null stands for the record. It may throw, to have
 * nothing more put in its place.
 */
export type OnFault = (file: string | null, error: unknown) => void

/**
 * What was made, which files are not there any more, when by the process's clock that was so, and which stand without their
 * compressed forms.
 */
export type Updated = { made: Item[]; placedAt: number; deleted: string[]; plain: string[] }

/** Told whenever one more file is made, and how many there are to make. */
export type OnMade = (of: number) => void

export type Watching = { onFault: OnFault; onMade?: OnMade }

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
  { onFault, onMade = () => {} }: Watching,
  threads?: Threads,
): Promise<Updated> {
  const wanted = new Set(items.map(({ file }) => file))
  const changed = items.filter((item) => {
    const key = record.get(item.file)
    return !key || key !== item.key
  })
  const gone = [...record.keys()].filter((file) => owns(file) && !wanted.has(file))
  if (changed.length + gone.length === 0)
    return { made: [], placedAt: performance.now(), deleted: [], plain: [] }

  const failed = new Set<string>()
  const fail = (file: string | null, error: unknown) => {
    failed.add(file ?? '')
    onFault(file, error)
  }
  const staging = `${folder}.staging`
  await rm(staging, { recursive: true, force: true })
  try {
    for (const room of roomsFor(staging, changed.length)) await mkdir(room, { recursive: true })
    const works = changed.map((item, place) => new Work(item, staging, place, record))
    const helped = works.filter(({ sent }) => sent).length > few ? threads : undefined
    const staged = await stage(folder, record, works, fail, onMade, helped)
    await placeAll(folder, staged, fail, helped)
    const made = changed.filter(({ file }) => !failed.has(file))
    const copies = changed.filter((item) => item.copies && failed.has(item.file)).map(({ file }) => file)
    const old = gone.filter((file) => failed.size === 0 || !isDress(file))
    const deleted: string[] = []
    for (const file of [...old, ...(old.length > 0 ? copies : [])]) {
      try {
        remove(folder, file)
        deleted.push(file)
      } catch (error) {
        fail(file, error)
      }
    }
    const placedAt = performance.now()
    await enter(folder, record, [
      ...made.map(({ file, key }): RecordChange => [file, key]),
      ...deleted.map((file): RecordChange => [file, null]),
    ]).catch((error) => fail(null, error))
    return { made, placedAt, deleted, plain: helped ? staged.map(({ file }) => file) : [] }
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
}

async function placeAll(
  folder: string,
  staged: readonly Work[],
  fail: OnFault,
  threads: Threads | undefined,
): Promise<void> {
  if (threads) return threads.placeFiles(staged, fail)
  for (const { file, from } of staged) {
    try {
      place(from, folder, file)
    } catch (error) {
      fail(file, error)
    }
  }
}

/** Stylesheets and scripts of an earlier release, which a page that could not be made again still wears. */
const isDress = (file: string): boolean => file.startsWith('_astro/')
