import type { Call } from '../action'
import { dueCertificates } from '../certificates/issue-certificates'
import type { Task } from './desk-task'

/** How long after the decision certificates are asked for, in milliseconds: whoever has not made them by then prints none. */
const patience = 365 * 24 * 60 * 60_000

/** Decided campaigns with certificates to be made whose names the schools have confirmed (domain.md §3.12). */
export async function certificateTasks(call: Call): Promise<Task[]> {
  const { docs } = await call.req.payload.find({
    collection: 'campaigns',
    where: { decidedAt: { greater_than: new Date(call.now.getTime() - patience).toISOString() } },
    sort: '-decidedAt',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req: call.req,
  })
  const tasks: Task[] = []
  for (const campaign of docs) {
    const due = (await dueCertificates(call, campaign)).filter(({ confirmed }) => confirmed)
    if (due.length === 0) continue
    tasks.push({
      text: `《${campaign.title}》的获奖姓名已确认，请制作证书`,
      count: due.length,
      href: `/admin/certificates/${campaign.id}`,
      urgent: true,
    })
  }
  return tasks
}
