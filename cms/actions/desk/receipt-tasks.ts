import { idOf } from '../../access/roles'
import type { Campaign, Entry } from '../../payload-types'
import type { Call } from '../action'
import type { Task } from './desk-task'

type HandedIn = Pick<Entry, 'id' | 'campaign' | 'status' | 'receiptNo'>

/** The receipts of a running campaign that a school has not put back sealed; the seal is asked for, never demanded. */
export async function receiptTasks({ req }: Call, { id, title }: Campaign, own: HandedIn[]): Promise<Task[]> {
  const standing = own.filter(({ status }) => ['submitted', 'forwarded', 'accepted'].includes(status))
  if (standing.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'submission-receipts',
    where: { campaign: { equals: id }, scan: { exists: false } },
    select: { number: true, entry: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const latest = new Map(standing.map((entry) => [entry.receiptNo, entry.id]))
  const unsealed = docs.flatMap(({ entry, number }) => (latest.has(number) ? (idOf(entry) ?? []) : []))
  if (unsealed.length === 0) return []
  const href =
    unsealed.length === 1
      ? `/admin/collections/entries/${unsealed[0]}`
      : '/admin/collections/submission-receipts'
  return [{ text: `《${title}》回执可以打印，盖章后上传扫描件`, count: unsealed.length, href }]
}
