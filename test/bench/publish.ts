import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import type { PublishedSite } from './published-site'
import type { Extent, Line } from './run'
import type { Cost } from './timed'

const run = promisify(execFile)

/** Articles, for 1,000, 5,000, 25,000 and 100,000 pages. */
const sizes = [850, 4300, 21_500, 86_000]

/**
 * Publishing synthetic sites, each in a process of its own and in a folder where nothing was before. None is deleted meanwhile:
 * ext4 passes over what was deleted in the last five minutes, one by one, whenever it looks for room.
 */
export async function benchPublish(folder: string, { quick, large }: Extent): Promise<Line[]> {
  const lines: Line[] = []
  for (const articles of sizes.slice(0, quick ? 1 : large ? 4 : 3))
    lines.push(...linesOf(await published(articles, path.join(folder, `${articles}`))))
  return lines
}

async function published(articles: number, folder: string): Promise<PublishedSite> {
  const program = path.join(import.meta.dirname, 'published-site.ts')
  const renderer = path.resolve(import.meta.dirname, '../../dist/renderer')
  const { stdout } = await run(
    process.execPath,
    ['--max-old-space-size=6000', '--import', 'tsx', program, `${articles}`, folder, renderer],
    { maxBuffer: 1e8 },
  )
  return JSON.parse(stdout) as PublishedSite
}

const baselines = {
  floor: '用模板字符串写出同样的网页',
  hugo: 'Hugo 生成同样的网页',
  eleventy: 'Eleventy 生成同样的网页',
}

function linesOf(site: PublishedSite): Line[] {
  const { arrival, cold, edit, eleventy, everything, found, heap, hugo, pages } = site
  const floor = site.floor.milliseconds
  const line = (what: string, milliseconds: number, to: keyof typeof baselines, more: string): Line => {
    const baseline = { floor, hugo, eleventy }[to] ?? 0
    return {
      what: `${pages} 页：${what}`,
      baseline: baselines[to],
      ratio: milliseconds / baseline,
      detail: `${seconds(milliseconds)} 对 ${seconds(baseline)} 秒${more}`,
    }
  }
  const { live, publishing, reading } = everything
  const one = (what: string, { milliseconds, processor }: Cost, more = '') =>
    line(what, milliseconds, 'floor', `，处理器 ${seconds(processor)} 秒${more}`)
  return [
    line('全部网页上线', live, 'floor', ''),
    ...(hugo === null ? [] : [line('全部网页上线', live, 'hugo', '')]),
    ...(eleventy === null ? [] : [line('全部网页上线', live, 'eleventy', '')]),
    one(
      '全部网页、压缩文件和搜索索引',
      publishing,
      `；内存最高 ${megabytes(everything)} MB，其中对象限 ${heap} MB`,
    ),
    one('经网络读取全部内容', reading),
    one('改一篇到网页上线，中位', edit.middle, `（含搜索索引）；${edit.rendered} 页`),
    one('改一篇到网页上线，20 次的第 95 百分位', edit.most, '（含搜索索引）'),
    one('改一篇到能搜到', found),
    one('新增一篇，各列表顺移', arrival, `；${arrival.rendered} 页`),
    line(
      '重新启动，其间改过一篇',
      cold.live,
      'floor',
      `；${cold.rendered} 页；内存最高 ${megabytes(cold)} MB`,
    ),
  ]
}

const megabytes = ({ memory }: { memory: number }) => Math.round(memory / 1e6)
const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(3)
