import type { CollectionBeforeChangeHook } from 'payload'
import { publicByline } from '../domain/byline'
import { requireRecorded } from '../domain/consent'
import { optionLabel } from './field-label'

/**
 * Writes the line that the public reads from a work's author and the guardian's consent. A name beyond the surname needs
 * the guardian, the day and the version of what was signed.
 */
export const writeByline: CollectionBeforeChangeHook = async ({ collection, data, req }) => {
  const { authorKind, authorName, consent, stage } = data
  if (!authorName || !data.school) return data
  const scope = authorKind === 'pupil' ? (consent?.scope ?? 'none') : 'none'
  if (authorKind === 'pupil') requireRecorded(consent)
  const id = typeof data.school === 'object' ? data.school.id : data.school
  const school = await req.payload.findByID({ collection: 'schools', id, depth: 0, req })
  const byline = publicByline({
    kind: authorKind,
    name: authorName,
    school: school.shortName,
    stage: authorKind === 'pupil' ? optionLabel(collection.flattenedFields, 'stage', stage) : null,
    consent: scope,
  })
  return { ...data, byline }
}
