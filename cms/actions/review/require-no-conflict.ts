import { idOf } from '../../access/roles'
import { Refusal } from '../../domain/refusal'
import type { Entry } from '../../payload-types'
import type { Call } from '../action'

/**
 * Throws Refusal `forbidden` with this sentence when the entry is of the judge's own school, or the judge's conflict
 * with that school is on record in its campaign (domain.md §3.7).
 */
export async function requireNoConflict(
  { req }: Call,
  judge: { id: string; school?: string | undefined },
  entry: Entry,
  sentence: string,
): Promise<void> {
  const school = idOf(entry.school)
  const { totalDocs } = await req.payload.count({
    collection: 'conflicts',
    where: {
      campaign: { equals: idOf(entry.campaign) },
      judge: { equals: judge.id },
      school: { equals: school },
    },
    req,
  })
  if (totalDocs > 0 || judge.school === school) throw new Refusal('forbidden', sentence)
}
