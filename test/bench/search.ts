import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import type { IndexedSite } from './indexed-site'
import type { Extent, Line } from './run'

const run = promisify(execFile)
const sizes = [1000, 5000, 20_000]

/** The search index of synthetic sites with 1,500 characters a page, each made in a process of its own. */
export async function benchSearch(folder: string, { quick }: Extent): Promise<Line[]> {
  const lines: Line[] = []
  for (const count of sizes.slice(0, quick ? 2 : sizes.length))
    lines.push(...linesOf(count, await indexed(count, path.join(folder, `${count}`))))
  return lines
}

async function indexed(count: number, folder: string): Promise<IndexedSite> {
  const program = path.join(import.meta.dirname, 'indexed-site.ts')
  const { stdout } = await run(process.execPath, ['--import', 'tsx', program, `${count}`, folder], {
    maxBuffer: 1e8,
  })
  return JSON.parse(stdout) as IndexedSite
}

function linesOf(count: number, { arrival, edit, first, gzip, memory, whole }: IndexedSite): Line[] {
  const [middle, most] = first.brotli
  return [
    {
      what: `为 ${count} 页建搜索索引并写盘用时`,
      baseline: '用 gzip 压缩同样的正文',
      ratio: whole.milliseconds / gzip,
      detail: `${seconds(whole.milliseconds)} 对 ${seconds(gzip)} 秒，处理器 ${seconds(whole.processor)} 秒；内存最高 ${mega(memory.peak)} MB，其中正文 ${mega(memory.texts)} MB；${whole.files} 个文件共 ${mega(whole.bytes)} MB`,
    },
    {
      what: `${count} 页中改一页，到能搜到新词用时`,
      baseline: '重建全部索引',
      ratio: edit.milliseconds / whole.milliseconds,
      detail: `${seconds(edit.milliseconds)} 对 ${seconds(whole.milliseconds)} 秒，处理器 ${seconds(edit.processor)} 秒；新增一页 ${seconds(arrival.milliseconds)} 秒，处理器 ${seconds(arrival.processor)} 秒`,
    },
    {
      what: `${count} 页时首次搜索传输的字节`,
      baseline: '全部索引',
      ratio: middle / whole.bytes,
      detail: `中位 ${kilo(middle)}、最多 ${kilo(most)} KB（gzip 最多 ${kilo(first.gzip[1])} KB），${first.requests.join('–')} 次请求，计算 ${first.milliseconds.toFixed(0)} 毫秒`,
    },
  ]
}

const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(2)
const mega = (bytes: number) => (bytes / 1e6).toFixed(1)
const kilo = (bytes: number) => (bytes / 1000).toFixed(0)
