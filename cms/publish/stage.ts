import { inParallel } from './in-parallel'
import type { Item } from './item'
import { enter, type RecordChange, type SiteRecord } from './record'
import { prepare, stands } from './site-file'
import type { Threads } from './threads/threads'
import type { OnFault, OnMade } from './update-site'

const width = 8

/** An item to be made: where it is written beside the site, and whether a file stands that it may be the same as. */
export type Work = Pick<Item, 'file' | 'make' | 'sent'> & { from: string; standing: boolean }

export function workOf(item: Item, from: string, record: SiteRecord): Work {
  const { file, sent } = item
  const made = { file, make: () => item.make(), from, standing: Boolean(record.get(file)) }
  return sent ? { ...made, sent } : made
}

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

const isSendable = (work: Work): work is Work & Required<Pick<Work, 'sent'>> => Boolean(work.sent)

async function madeHere(folder: string, { file, from, make, standing }: Work): Promise<'new' | 'same'> {
  const bytes = await make()
  if (standing && stands(folder, file, bytes)) return 'same'
  await prepare(from, file, bytes)
  return 'new'
}
