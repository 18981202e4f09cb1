import type { Campaign, Entry } from '../../payload-types'
import type { Call } from '../action'
import type { Task } from './desk-task'

type HandedIn = Pick<Entry, 'id' | 'title' | 'campaign' | 'status' | 'receiptNo'>

/** The receipts of a running campaign that a school has not put back sealed; the seal is asked for, never demanded. */
export async function receiptTasks({ req }: Call, { id, title }: Campaign, own: HandedIn[]): Promise<Task[]> {
  const standing = own.filter(({ status }) => ['submitted', 'forwarded', 'accepted'].includes(status))
  if (standing.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'submission-receipts',
    where: { campaign: { equals: id }, scan: { exists: false } },
    select: { number: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const latest = new Map(standing.map((entry) => [entry.receiptNo, entry]))
  return docs.flatMap(({ number }) => {
    const entry = latest.get(number)
    if (!entry) return []
    const text = `《${title}》的“${entry.title}”回执可以打印，盖章后上传扫描件`
    return [{ text, href: `/admin/collections/entries/${entry.id}` }]
  })
}
