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
}

/** Writes an entry as its school's draft; returns its id. An entry that is there already is left as it stands. */
export async function makeEntry(
  { ids, payload, richText }: Seeding,
  campaign: Campaign,
  { title, school, category, division, body, authors }: EntryDraft,
): Promise<string> {
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
      aiUse: { used: 'none' },
      pledge: true,
      authorization: true,
      status: 'draft',
    },
  )
}

export const schoolAccount = (school: number): string => `school-${String(school).padStart(2, '0')}`
