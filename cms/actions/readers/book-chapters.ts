import type { Where } from 'payload'
import { idOf } from '../../access/roles'
import type { ReaderChapter } from '../../payload-types'
import type { Call } from '../action'

/** A chapter in its volume; one that is published here may be about to move to another volume. */
type BookChapter = {
  id: string
  number: number
  title: string
  /** On the site, on the site with a correction under way, or yet to be published. */
  state: 'published' | 'changed' | 'draft'
}

/** The chapters that a volume has on the site or in a draft, as the caller may read them, in order. */
export async function bookChapters(call: Call, book: string): Promise<BookChapter[]> {
  const shown = await chaptersIn(call, { book: { equals: book }, _status: { equals: 'published' } }, false)
  const latest = await chaptersIn(call, { book: { equals: book } }, true)
  const drafts = latest.filter(({ _status }) => _status === 'draft')
  const chapters = new Map<string, BookChapter>()
  for (const { id, number, title } of shown) chapters.set(id, { id, number, title, state: 'published' })
  for (const { id, number, title } of drafts) {
    const published = chapters.get(id)
    const state = published ? 'changed' : 'draft'
    chapters.set(id, { id, title, number: published?.number ?? number, state })
  }
  return [...chapters.values()].sort((one, other) => one.number - other.number)
}

async function chaptersIn({ req }: Call, where: Where, draft: boolean): Promise<ReaderChapter[]> {
  const { docs } = await req.payload.find({
    collection: 'reader-chapters',
    where,
    draft,
    sort: 'createdAt',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs
}

/** Writes a chapter's place where it stands in this volume, on the site and in its latest version, and leaves its text as it is. */
export async function moveChapter({ req }: Call, book: string, id: string, number: number): Promise<void> {
  const { db } = req.payload
  const collection = 'reader-chapters'
  const where = { id: { equals: id } }
  const main = await db.findOne<ReaderChapter>({ collection, where, req })
  if (idOf(main?.book) === book) {
    await db.updateOne({ collection, id, data: { number }, req, returning: false })
  }
  const latest = { parent: { equals: id }, latest: { equals: true } }
  const { docs } = await db.findVersions<ReaderChapter>({ collection, where: latest, limit: 1, req })
  const [version] = docs
  if (!version || idOf(version.version.book) !== book) return
  const { id: versionId, version: text, ...rest } = version
  const versionData = { ...rest, updatedAt: undefined as never, version: { ...text, number } }
  await db.updateVersion({ collection, id: versionId, versionData, req, returning: false })
}
