import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Campaign } from '../../cms/payload-types'
import { idFor, type Seeding } from '../context'
import type { Author, Markdown } from '../data/shapes'
import { upsert } from '../upsert'

export type EntryDraft = {
  title: string
  school: number
  category: string
  division?: string
  body: Markdown
  authors: Author[]
  /** A file of seed/media/works. */
  picture?: { file: string }
  /** The guardian agreed to the name. */
  consent?: { guardian: string; date: string; textVersion: string }
}

/** Writes an entry as its school's draft; returns its id. An entry that is there already is left as it stands. */
export async function makeEntry(
  seeding: Seeding,
  campaign: Campaign,
  { title, school, category, division, body, authors, picture, consent }: EntryDraft,
): Promise<string> {
  const { ids, payload, richText } = seeding
  const { docs } = await payload.find({
    collection: 'entries',
    where: { campaign: { equals: campaign.id }, title: { equals: title } },
    depth: 0,
  })
  if (docs[0]) return docs[0].id
  return upsert(
    payload,
    'entries',
    { campaign: campaign.id, title },
    {
      school: idFor(ids.schools, school),
      submittedBy: idFor(ids.users, schoolAccount(school)),
      category,
      division,
      authors,
      body: richText(body) as never,
      images: picture ? [await handIn(seeding, school, picture.file)] : [],
      consent: { scope: consent ? 'name' : 'none', ...consent },
      aiUse: { used: 'none' },
      pledge: true,
      authorization: true,
      status: 'draft',
    },
  )
}

export const schoolAccount = (school: number): string => `school-${String(school).padStart(2, '0')}`

/** Uploads a picture as a school does; returns its id. */
async function handIn({ ids, payload }: Seeding, school: number, name: string): Promise<string> {
  const data = await readFile(workFile(name))
  const { id } = await payload.create({
    collection: 'entry-files',
    data: { school: idFor(ids.schools, school) },
    file: { data, mimetype: 'image/webp', name: `作品-${name}`, size: data.length },
    depth: 0,
  })
  return id
}

/** Where a file of the demonstration works lies. */
export const workFile = (name: string): string => path.join(import.meta.dirname, '../media/works', name)
