import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { seed } from '../../seed/run'
import { openPayload } from '../support/payload'
import { benchApi } from './api'
import { benchAssignment } from './assignment'
import { benchBoard } from './board'
import { benchCertificates } from './certificates'
import { benchImport } from './import'
import { benchLighthouse } from './lighthouse'
import { benchImportDocument } from './import-document'
import { benchPublish } from './publish'
import { benchSearch } from './search'

/** One measured thing beside its baseline of the same run. */
export type Line = { what: string; baseline: string; ratio: number; detail: string }

const { close, config, payload } = await openPayload()
await seed(payload, () => {})
const folder = await mkdtemp(path.join(os.tmpdir(), 'qingfeng-bench-'))
const lines: Line[] = [
  ...benchAssignment(),
  ...(await benchApi(config)),
  ...(await benchBoard(payload)),
  ...(await benchCertificates(payload)),
  ...(await benchLighthouse(config)),
  ...(await benchImport(payload)),
  ...(await benchImportDocument(payload)),
  ...(await benchPublish(config, payload, folder)),
  ...(await benchSearch(path.join(folder, 'search'))),
]
for (const { baseline, detail, ratio, what } of lines) {
  console.log(`${ratio.toFixed(2).padStart(9)} ×  ${what}  （基准：${baseline}；${detail}）`)
}
console.log(`常驻内存 ${Math.round(process.memoryUsage().rss / 1e6)} MB（不含后台页面）`)
await close()
await rm(folder, { recursive: true, force: true })
process.exit(0)
