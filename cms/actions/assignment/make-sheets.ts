import { setImmediate } from 'node:timers/promises'
import { randomFrom, shuffled } from '../../domain/seeded-order'
import { seatOf } from '../../domain/sheet'
import type { Call } from '../action'
import { inTransaction } from '../in-transaction'
import type { AssignmentCase } from './assignment-case'
import type { Draft } from './draft-for'
import type { ProposedPair } from './proposal'
import type { RoundSheet } from './round-sheets'

/**
 * Makes the sheets of these pairs and voids the overtaken ones, work by work: those of one work are kept together or not at
 * all, and others may write in between. Within a work and round seats go on from the letters taken, by lot, so that they tell
 * no order.
 */
export async function makeSheets(
  call: Call,
  { campaign, proposal, round }: Draft,
  { sheets: { gone, overtaken, standing } }: AssignmentCase,
  pairs: readonly ProposedPair[],
  progress: (done: number, total: number) => void,
): Promise<void> {
  const taken = Map.groupBy([...standing, ...gone, ...overtaken], ({ entry }) => entry)
  const voided = Map.groupBy(overtaken, ({ entry }) => entry)
  const added = Map.groupBy(pairs, ({ entry }) => entry)
  const entries = [...new Set([...voided.keys(), ...added.keys()])]
  for (const [index, entry] of entries.entries()) {
    const seated = taken.get(entry)?.length ?? 0
    const drawn = shuffled(added.get(entry) ?? [], randomFrom(`${proposal.seed} ${entry}`))
    await inTransaction(call.req, async () => {
      for (const sheet of voided.get(entry) ?? []) await voidSheet(call, sheet)
      for (const [place, { judge }] of drawn.entries()) {
        const seat = { entry, judge, round: round.number, seat: seatOf(seated + place) }
        await makeSheet(call, { ...seat, campaign: campaign.id })
      }
    })
    progress(index + 1, entries.length)
    // The SQLite driver never lets go of the process by itself: without this nobody else would be served.
    await setImmediate()
  }
}

type Seat = { campaign: string; entry: string; judge: string; round: number; seat: string }

async function makeSheet({ req }: Call, seat: Seat): Promise<void> {
  const data = { ...seat, status: 'assigned' as const, marks: [] }
  await req.payload.create({ collection: 'score-sheets', data, depth: 0, req })
}

async function voidSheet({ req }: Call, { id }: RoundSheet): Promise<void> {
  const data = { status: 'void' as const, marks: [], adjustments: [] }
  await req.payload.update({ collection: 'score-sheets', id, data, depth: 0, req })
}
