import { idOf } from '../../access/roles'
import type { EntryJudgePair, EntryToReview } from '../../domain/assignment'
import type { Conflict } from '../../payload-types'
import type { Call } from '../action'

/** The conflicts of a campaign, listed and declared, relations as ids. */
export async function conflictsOf({ req }: Call, campaign: string): Promise<Conflict[]> {
  const { docs } = await req.payload.find({
    collection: 'conflicts',
    where: { campaign: { equals: campaign } },
    depth: 0,
    sort: 'id',
    pagination: false,
    req,
  })
  return docs
}

/** Each judge of a conflict with every work of its school. */
export function barredBy(conflicts: readonly Conflict[], works: readonly EntryToReview[]): EntryJudgePair[] {
  const bySchool = Map.groupBy(works, ({ school }) => school)
  return conflicts.flatMap(({ judge, school }) =>
    (bySchool.get(idOf(school) ?? '') ?? []).map(({ id }): EntryJudgePair => [id, idOf(judge) ?? '']),
  )
}
