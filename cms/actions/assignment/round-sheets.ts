import { idOf } from '../../access/roles'
import type { EntryJudgePair, EntryToReview, JudgeOption } from '../../domain/assignment'
import { conflictsUnder } from '../../domain/assignment/conflicts'
import type { ScoreSheet } from '../../payload-types'
import type { Call } from '../action'

/**
 * What becomes of a sheet when judges are assigned: it stands; it is gone, for its judge recused, abstained or it was voided;
 * or it is overtaken: still open, but its judge has a conflict with the work by now, or is no longer a judge of the campaign.
 */
export type SheetState = 'standing' | 'gone' | 'overtaken'

export type RoundSheet = { id: string; entry: string; judge: string; status: ScoreSheet['status'] }

/** The sheets of a round. */
export async function roundSheets({ req }: Call, campaign: string, round: number): Promise<RoundSheet[]> {
  const { docs } = await req.payload.find({
    collection: 'score-sheets',
    where: { campaign: { equals: campaign }, round: { equals: round } },
    select: { entry: true, judge: true, status: true },
    depth: 0,
    sort: 'id',
    pagination: false,
    req,
  })
  return docs.map(({ entry, id, judge, status }) => ({
    id,
    entry: idOf(entry) ?? '',
    judge: idOf(judge) ?? '',
    status,
  }))
}

type Known = { entries: readonly EntryToReview[]; judges: readonly JudgeOption[] }
type Bars = { avoidOwnDistrict: boolean; barred: readonly EntryJudgePair[] }

/** Tells the state of sheets among these works, judges and conflicts. */
export function sheetStates({ entries, judges }: Known, bars: Bars): (sheet: RoundSheet) => SheetState {
  const conflictsOf = conflictsUnder(bars)
  const works = new Map(entries.map((entry) => [entry.id, conflictsOf(entry)]))
  const options = new Map(judges.map((judge) => [judge.id, judge]))
  return ({ entry, judge, status }) => {
    if (status === 'submitted') return 'standing'
    if (status !== 'assigned' && status !== 'started') return 'gone'
    const option = options.get(judge)
    return option && !works.get(entry)?.(option) ? 'standing' : 'overtaken'
  }
}
