import type { CollectionBeforeChangeHook } from 'payload'
import { publicByline } from '../domain/byline'
import { Refusal } from '../domain/refusal'
import { optionLabel } from './field-label'

/**
 * Writes the line that the public reads from a work's author and the guardian's consent. A name beyond the surname needs
 * the guardian, the day and the version of what was signed.
 */
export const writeByline: CollectionBeforeChangeHook = async ({ collection, data, req }) => {
  const { authorKind, authorName, consent, stage } = data
  if (!authorName || !data.school) return data
  const scope = authorKind === 'pupil' ? (consent?.scope ?? 'none') : 'none'
  if (scope !== 'none' && !(consent.guardian && consent.date && consent.textVersion)) {
    throw new Refusal(
      'invalid',
      '公开学生姓名或肖像须有监护人书面同意，请填写监护人、日期和同意书版本，或改为“未取得”。',
      'consent.scope',
    )
  }
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
