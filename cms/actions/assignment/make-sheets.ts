import { randomFrom, shuffled } from '../../domain/seeded-order'
import { seatOf } from '../../domain/sheet'
import type { Call } from '../action'
import { inTransaction } from '../in-transaction'
import type { AssignmentCase } from './assignment-case'
import { createSheets, type Seat } from './create-sheets'
import type { Draft } from './draft-for'
import type { ProposedPair } from './proposal'
import type { RoundSheet } from './round-sheets'

/** Works whose sheets are made in one transaction, for which every other writer waits a moment. */
const worksAtOnce = 40

/**
 * Makes the sheets of these pairs and voids the overtaken ones, some works at a time: those of one work are kept together or
 * not at all, and others may write in between. Within a work and round seats go on from the letters taken, by lot, so that
 * they tell no order.
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
  const seatsOf = (entry: string): Seat[] => {
    const seated = taken.get(entry)?.length ?? 0
    const drawn = shuffled(added.get(entry) ?? [], randomFrom(`${proposal.seed} ${entry}`))
    return drawn.map(({ judge }, place) => ({
      campaign: campaign.id,
      entry,
      judge,
      round: round.number,
      seat: seatOf(seated + place),
    }))
  }
  const entries = [...new Set([...voided.keys(), ...added.keys()])]
  for (let from = 0; from < entries.length; from += worksAtOnce) {
    const works = entries.slice(from, from + worksAtOnce)
    await inTransaction(call.req, async () => {
      for (const sheet of works.flatMap((entry) => voided.get(entry) ?? [])) await voidSheet(call, sheet)
      await createSheets(call, works.flatMap(seatsOf), proposal.id)
    })
    progress(from + works.length, entries.length)
  }
}

async function voidSheet({ req }: Call, { id }: RoundSheet): Promise<void> {
  const data = { status: 'void' as const, marks: [], adjustments: [] }
  await req.payload.update({ collection: 'score-sheets', id, data, depth: 0, req })
}
