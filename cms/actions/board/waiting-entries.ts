import { entryStatusLabels } from '../../domain/entry'
import type { Call } from '../action'

/** What was handed in but is not, or no longer, accepted. */
export async function waitingEntries({ req }: Call, campaign: string) {
  const { docs } = await req.payload.find({
    collection: 'entries',
    where: {
      campaign: { equals: campaign },
      status: { in: ['submitted', 'forwarded', 'returned', 'rejected', 'withdrawn'] },
    },
    select: { title: true, school: true, status: true, late: true, submittedAt: true, returnReason: true },
    populate: { schools: { name: true } },
    depth: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs.map((entry) => ({
    id: entry.id,
    title: entry.title,
    school: typeof entry.school === 'object' ? entry.school.name : '',
    status: entry.status,
    statusLabel: entryStatusLabels[entry.status],
    late: entry.late ?? false,
    submittedAt: entry.submittedAt ?? null,
    returnReason: entry.returnReason ?? null,
  }))
}
