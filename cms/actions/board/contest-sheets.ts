import type { ScoreSheet } from '../../payload-types'
import type { Call } from '../action'

/** A score sheet without what is long to read: its comment. */
export type ContestSheet = Pick<ScoreSheet, (typeof wanted)[number]>

const wanted = [
  'id',
  'entry',
  'judge',
  'round',
  'seat',
  'status',
  'marks',
  'adjustments',
  'recusalReason',
  'abstentionReason',
  'enteredBy',
] as const

/**
 * The score sheets of a campaign, relations as ids, in order of round and seat. Straight from the database: for a thousand
 * sheets Payload's hooks of fields, of which these have none, would take longer than reading them.
 */
export async function contestSheets({ req }: Call, campaign: string): Promise<ContestSheet[]> {
  const { docs } = await req.payload.db.find<ContestSheet>({
    collection: 'score-sheets',
    where: { campaign: { equals: campaign } },
    select: Object.fromEntries(wanted.map((name) => [name, true])),
    sort: ['round', 'seat', 'id'],
    pagination: false,
    limit: 0,
    req,
  })
  return docs
}
