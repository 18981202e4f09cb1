import { setImmediate } from 'node:timers/promises'
import { randomFrom, shuffled } from '../../domain/seeded-order'
import { auditWritten } from '../../hooks/audit'
import type { Campaign, Entry } from '../../payload-types'
import type { Call } from '../action'
import { inTransaction } from '../in-transaction'

/**
 * A work code says nothing about school or time of arrival: accepted entries that have none get theirs by lot, all in one
 * transaction. Written by the database adapter, for the hooks of an entry, which guard it against its school, take twenty
 * times as long.
 */
export async function giveWorkCodes(
  call: Call,
  campaign: Pick<Campaign, 'id'>,
  entries: readonly Pick<Entry, 'id' | 'title' | 'workCode'>[],
): Promise<void> {
  if (entries.every(({ workCode }) => workCode)) return
  await inTransaction(call.req, async () => {
    const codes = await codesOf(call, campaign.id)
    const taken = Math.max(0, ...[...codes.values()].map(numberIn))
    const without = entries.filter(({ id }) => !codes.has(id))
    for (const [index, entry] of shuffled(without, randomFrom(campaign.id)).entries()) {
      await giveCode(call, entry, `C-${String(taken + index + 1).padStart(3, '0')}`)
      // The SQLite driver never lets go of the process by itself: without this nobody else would be served.
      await setImmediate()
    }
  })
}

async function giveCode(
  { req }: Call,
  { id, title }: Pick<Entry, 'id' | 'title'>,
  workCode: string,
): Promise<void> {
  const data = { workCode, updatedAt: new Date().toISOString() }
  await req.payload.db.updateOne({ collection: 'entries', id, data, req, returning: false })
  await auditWritten(req, 'entries', { id, title }, {}, { workCode })
}

const numberIn = (code: string) => Number(code.replace(/\D/g, ''))

/** Every code ever given in a campaign by entry, also of entries that have left it. */
async function codesOf({ req }: Call, campaign: string): Promise<Map<string, string>> {
  const { docs } = await req.payload.find({
    collection: 'entries',
    where: { campaign: { equals: campaign }, workCode: { exists: true } },
    select: { workCode: true },
    depth: 0,
    pagination: false,
    req,
  })
  return new Map(docs.flatMap(({ id, workCode }) => (workCode ? [[id, workCode]] : [])))
}
