import { actorOf } from '@cms/access/roles'
import { openBoard } from '@cms/actions/board/open-board'
import type { User } from '@cms/payload-types'
import { createLocalReq, type Payload } from 'payload'
import { countQueries } from '../support/count-queries'
import { makeContest } from '../support/make-contest'
import type { Line } from './run'

const sizes = [20, 200] as const
const runs = 5

/** The campaign board of 200 entries with five sheets each against that of 20: queries, and the time of the action. */
export async function benchBoard(payload: Payload): Promise<Line[]> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { role: { equals: 'secretary' } },
    limit: 1,
    depth: 0,
  })
  const [secretary] = docs
  const measured = []
  for (const entries of sizes) measured.push(await openedBoard(payload, secretary, entries))
  const [small, large] = measured
  if (!small || !large) return []
  return [
    {
      what: '看板 200 件 × 5 份评分表的数据库查询次数',
      baseline: '20 件 × 5 份',
      ratio: large.queries / small.queries,
      detail: `${large.queries} 对 ${small.queries} 次`,
    },
    {
      what: '看板 200 件 × 5 份评分表取数与计算用时',
      baseline: '20 件 × 5 份',
      ratio: large.milliseconds / small.milliseconds,
      detail: `${large.milliseconds.toFixed(0)} 对 ${small.milliseconds.toFixed(0)} 毫秒，${(large.bytes / 1000).toFixed(0)} 对 ${(small.bytes / 1000).toFixed(0)} KB`,
    },
  ]
}

/** The best of some runs, the first of which warms up. */
async function openedBoard(payload: Payload, secretary: User | undefined, entries: number) {
  const { id } = await makeContest(payload, 'deliberation', { entries, sheets: 5, judges: 13 })
  const user = secretary && { ...secretary, collection: 'users' as const }
  const req = await createLocalReq({ user }, payload)
  const open = () => openBoard.run({ req, actor: actorOf(req), now: new Date() }, { campaign: id })
  const bytes = JSON.stringify(await open()).length
  const queries = await countQueries(payload, open)
  let milliseconds = Infinity
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now()
    await open()
    milliseconds = Math.min(milliseconds, performance.now() - began)
  }
  return { queries, milliseconds, bytes }
}
