import type { Campaign } from '../../payload-types'
import type { Call } from '../action'

/** How many entries wait for screening: where districts forward, only what they have forwarded. */
export async function waitingEntries({ req }: Call, { id, schedule }: Campaign): Promise<number> {
  const { totalDocs } = await req.payload.count({
    collection: 'entries',
    where: {
      campaign: { equals: id },
      status: { equals: schedule.forwardingClosesAt ? 'forwarded' : 'submitted' },
    },
    req,
  })
  return totalDocs
}
