import { beijingDay } from '../../domain/beijing-time'
import { homePageDays, type Rhythm, rhythmOn, rhythmsOn } from '../../domain/calendar/rhythm'
import type { Call } from '../action'
import { articleKinds } from './article-kinds'

export type ColumnRhythms = { home: Rhythm; columns: Rhythm[] }

/** How the home page and every column stand to their rhythm today, by what visitors see. */
export async function columnRhythms(call: Call): Promise<ColumnRhythms> {
  const today = beijingDay(call.now)
  const { docs } = await call.req.payload.find({
    collection: 'columns',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req: call.req,
  })
  const kept = []
  for (const { id, name, rhythmDays } of docs)
    kept.push({
      id,
      name,
      rhythmDays,
      lastDay: await lastDay(call, 'column-posts', { column: { equals: id } }),
    })
  const days = []
  for (const kind of articleKinds) days.push(await lastDay(call, kind, {}))
  const home = {
    id: 'home',
    name: '首页',
    rhythmDays: homePageDays,
    lastDay: days.reduce((one, other) => ((other ?? '') > (one ?? '') ? other : one), null),
  }
  return { home: rhythmOn(today, home), columns: rhythmsOn(today, kept) }
}

/** The day on which something of a kind was last published that is still on the site. */
async function lastDay(
  { req }: Call,
  collection: (typeof articleKinds)[number],
  where: object,
): Promise<string | null> {
  const { docs } = await req.payload.find({
    collection,
    where: { ...where, _status: { equals: 'published' }, publishedAt: { exists: true } },
    sort: '-publishedAt',
    select: { publishedAt: true },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const at = docs[0]?.publishedAt
  return at ? beijingDay(new Date(at)) : null
}
