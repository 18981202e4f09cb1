import path from 'node:path'
import { inParallel } from './in-parallel'
import type { Item } from './item'
import { enter, type RecordChange, type SiteRecord } from './record'
import { makeRoom, prepare, stands } from './site-file'
import type { Threads } from './threads/threads'
import type { OnFault, OnMade } from './update-site'

const width = 8

/**
 * So many files share a folder while they are beside the site. A file system that keeps a folder's files together looks long
 * for room where many were just deleted, which are there.
 */
const roomy = 50

/** An item to be made, and whether a file stands that it may be the same as. There is one for every page of the site. */
export class Work {
  readonly standing: boolean
  readonly #item: Item
  readonly #staging: string
  readonly #place: number

  /** `place` is its own among all that are made in the staging folder. */
  constructor(item: Item, staging: string, place: number, record: SiteRecord) {
    this.standing = Boolean(record.get(item.file))
    this.#item = item
    this.#staging = staging
    this.#place = place
  }

  get file(): string {
    return this.#item.file
  }

  /** Where it is written beside the site. */
  get from(): string {
    return path.join(roomOf(this.#staging, this.#place), `${this.#place}`)
  }

  get sent(): Item['sent'] {
    return this.#item.sent
  }

  make(): Promise<Uint8Array> {
    return this.#item.make()
  }
}

const roomOf = (staging: string, place: number): string => path.join(staging, `${Math.floor(place / roomy)}`)

/** The folders in which so many items are made. */
export const roomsFor = (staging: string, count: number): string[] =>
  Array.from({ length: Math.ceil(count / roomy) }, (_, index) => roomOf(staging, index * roomy))

/** Makes the items beside the site. Those that came out differently are entered as begun and returned, in their order. */
export async function stage(
  folder: string,
  record: SiteRecord,
  works: readonly Work[],
  fail: OnFault,
  onMade: OnMade,
  threads: Threads | undefined,
): Promise<Work[]> {
  const different = new Set<Work>()
  const done = (work: Work, made: 'new' | 'same' | Error) => {
    if (made === 'new') different.add(work)
    else if (made !== 'same') fail(work.file, made)
    onMade(works.length)
  }
  const here = async (work: Work) => done(work, await madeHere(folder, work).catch((error) => error))

  const unsent: Work[] = []
  await Promise.all([
    threads?.makePages(works.filter(isSendable), (work, made) =>
      made === null ? unsent.push(work) : done(work, made),
    ),
    inParallel(threads ? works.filter((work) => !isSendable(work)) : works, width, here),
  ])
  await inParallel(unsent, width, here)

  const staged = works.filter((work) => different.has(work))
  const begun = staged.map(({ file }): RecordChange => [file, ''])
  return enter(folder, record, begun).then(
    () => staged,
    (error) => {
      for (const { file } of staged) fail(file, error)
      return []
    },
  )
}

const isSendable = (work: Work): work is Work & { sent: NonNullable<Work['sent']> } => Boolean(work.sent)

async function madeHere(folder: string, work: Work): Promise<'new' | 'same'> {
  const { file, from, standing } = work
  const bytes = await work.make()
  if (standing && stands(folder, file, bytes)) return 'same'
  makeRoom(folder, file)
  await prepare(from, file, bytes)
  return 'new'
}
