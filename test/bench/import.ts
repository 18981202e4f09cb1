import { actorOf } from '@cms/access/roles'
import { tasksEnded } from '@cms/actions/background'
import { previewImport } from '@cms/actions/imports/preview-import'
import { runImport } from '@cms/actions/imports/run-import'
import { createLocalReq, type Payload } from 'payload'
import { sheetFile } from '../support/sheet-file'
import type { Line } from './run'

const count = 5000
const few = 500

/** Five thousand schools out of a sheet, against a tenth of them: the preview, and all of them written in one transaction. */
export async function benchImport(payload: Payload, round: number): Promise<Line[]> {
  const small = await imported(payload, `${round}甲`, few)
  const large = await imported(payload, `${round}乙`, count)
  const line = (what: string, of: number, against: number): Line => ({
    what,
    baseline: `${few} 所`,
    ratio: of / against,
    detail: `${(of / 1000).toFixed(1)} 对 ${(against / 1000).toFixed(1)} 秒`,
  })
  return [
    line(`预览 ${count} 所学校的导入`, large.preview, small.preview),
    line(`导入 ${count} 所学校`, large.run, small.run),
  ]
}

async function imported(payload: Payload, mark: string, schools: number) {
  const { docs } = await payload.find({
    collection: 'users',
    where: { role: { equals: 'admin' } },
    limit: 1,
    depth: 0,
  })
  const [district] = (await payload.find({ collection: 'districts', limit: 1, depth: 0 })).docs
  const rows = Array.from({ length: schools }, (_, index) => [
    `第${index}${mark}小学`,
    district?.name ?? '',
    '小学',
    '清廉食堂、清廉文化',
    index,
  ])
  const file = await sheetFile([['学校全称', '所属县区', '学校类型', '特色领域', '排序'], ...rows])
  const user = docs[0] && { ...docs[0], collection: 'users' as const }
  const callNow = async () => {
    const req = await createLocalReq({ ...(user && { user }) }, payload)
    return { req, actor: actorOf(req), now: new Date(), file: { name: 'schools.xlsx', bytes: file } }
  }
  const began = performance.now()
  await previewImport.run(await callNow(), { table: 'schools' })
  const seen = performance.now()
  await runImport.run(await callNow(), { table: 'schools' })
  await tasksEnded()
  return { preview: seen - began, run: performance.now() - seen }
}
