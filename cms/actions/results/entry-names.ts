import type { Entry } from '../../payload-types'
import type { Call } from '../action'

/** The people of an entry, as its school has entered them. */
export type EntryNames = Pick<Entry, 'id' | 'authors' | 'tutors'>

/** The authors and tutors of a campaign's accepted entries. */
export async function entryNames({ req }: Call, campaign: string): Promise<EntryNames[]> {
  const { docs } = await req.payload.find({
    collection: 'entries',
    where: { campaign: { equals: campaign }, status: { equals: 'accepted' } },
    select: { authors: true, tutors: true },
    depth: 0,
    pagination: false,
    req,
  })
  return docs
}

/** Tutors by name, as the domain takes them. */
export const tutorsOf = ({ tutors }: Pick<EntryNames, 'tutors'>): string[] =>
  (tutors ?? []).map(({ name }) => name)
