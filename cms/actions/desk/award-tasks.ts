import { idOf } from '../../access/roles'
import type { Certificate, Result } from '../../payload-types'
import type { Call } from '../action'
import { ownRecords } from '../certificates/own-records'
import type { Task } from './desk-task'

/** How long a school is told of a new certificate, in milliseconds. */
const news = 60 * 24 * 60 * 60_000

const href = '/admin/awards'

/** What a school has to do about its awards: names to confirm first, then certificates to fetch. */
export async function awardTasks(call: Call): Promise<Task[]> {
  const results = await ownRecords(call, 'results')
  const certificates = await ownRecords(call, 'certificates')
  const made = new Set(certificates.map(({ result }) => idOf(result)))
  const unnamed = results.filter(
    ({ awardName, id, namesConfirmedAt }) => awardName && !namesConfirmedAt && !made.has(id),
  )
  const fresh = certificates.filter(
    ({ createdAt, status }) => status === 'issued' && call.now.getTime() - Date.parse(createdAt) < news,
  )
  const titles = await titlesOf(call, [...unnamed, ...fresh])
  return [
    ...perCampaign(unnamed, titles, (title) => `《${title}》获奖，请确认证书上的姓名`, true),
    ...perCampaign(fresh, titles, (title) => `《${title}》的证书可以下载了`, false),
  ]
}

async function titlesOf({ req }: Call, records: (Result | Certificate)[]): Promise<Map<string, string>> {
  const ids = [...new Set(records.flatMap(({ campaign }) => idOf(campaign) ?? []))]
  const { docs } = await req.payload.find({
    collection: 'campaigns',
    where: { id: { in: ids } },
    select: { title: true },
    depth: 0,
    pagination: false,
    req,
  })
  return new Map(docs.map(({ id, title }) => [id, title]))
}

function perCampaign(
  records: (Result | Certificate)[],
  titles: ReadonlyMap<string, string>,
  say: (title: string) => string,
  urgent: boolean,
): Task[] {
  const groups = Map.groupBy(records, ({ campaign }) => idOf(campaign) ?? '')
  return [...groups].map(([id, members]) => ({
    text: say(titles.get(id) ?? ''),
    count: members.length,
    href,
    urgent,
  }))
}
