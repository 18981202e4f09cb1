import { idOf } from '../../access/roles'
import { beijingDay } from '../../domain/beijing-time'
import type { Counted } from '../../domain/calendar/tally'
import type { EditorialReview } from '../../payload-types'
import type { Call } from '../action'
import { writersOf } from '../editorial/papers'

/** What people did for the texts of a year: wrote what was then published, passed a step, returned a text. */
export type EditorsWork = { written: Counted[]; passed: Counted[]; returned: Counted[] }

/** Read from the papers of the reviews, corrections of published texts included. */
export async function editorsWork(call: Call, year: string): Promise<EditorsWork> {
  const { docs } = await call.req.payload.find({
    collection: 'editorial-reviews',
    where: { sentAt: { less_than: `${Number(year) + 1}-01-01T00:00:00+08:00` } },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req: call.req,
  })
  const names = await namesOf(call, docs)
  const steps = docs.flatMap(({ steps }) => steps ?? [])
  const done = (wanted: 'passed' | 'returned') =>
    steps.flatMap(({ at, byName, outcome }) =>
      outcome === wanted ? [{ name: byName, day: beijingDay(new Date(at)) }] : [],
    )
  const written = docs.flatMap((paper) =>
    paper.state === 'published' && paper.publishedAt
      ? [...new Set(writersOf(paper))].map((id) => ({
          name: names.get(id) ?? '已注销的账号',
          day: beijingDay(new Date(paper.publishedAt ?? '')),
        }))
      : [],
  )
  return { written, passed: done('passed'), returned: done('returned') }
}

/** The names that stand on the papers already; an editor reads no other account. */
async function namesOf({ req }: Call, papers: EditorialReview[]): Promise<Map<string, string>> {
  const names = new Map(papers.map(({ sentBy, sentByName }) => [idOf(sentBy) ?? '', sentByName]))
  const unknown = [...new Set(papers.flatMap(writersOf))].filter((id) => !names.has(id))
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: unknown } },
    select: { name: true },
    depth: 0,
    pagination: false,
    req,
  })
  for (const { id, name } of docs) names.set(id, name)
  return names
}
