import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Cost, PublishedSite } from './published-site'
import type { Line } from './run'

const run = promisify(execFile)

/** Articles, for 1,000, 5,000, 25,000 and 100,000 pages. */
const sizes = [850, 4300, 21_500, 86_000]

/** Publishing synthetic sites, each in a process of its own. */
export async function benchPublish(folder: string, { quick, large }: Extent): Promise<Line[]> {
  const lines: Line[] = []
  for (const articles of sizes.slice(0, quick ? 1 : large ? 4 : 3))
    lines.push(...linesOf(await published(articles, path.join(folder, `${articles}`))))
  return lines
}

/** How much is measured. */
export type Extent = { quick: boolean; large: boolean }

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

function linesOf(site: PublishedSite): Line[] {
  const { arrival, cold, edit, eleventy, everything, floor, found, hugo, memory, pages } = site
  const line = (what: string, { milliseconds, processor }: Cost, more = ''): Line => ({
    what: `${pages} 页：${what}`,
    baseline: '用模板字符串写出同样的网页',
    ratio: milliseconds / floor.milliseconds,
    detail: `${seconds(milliseconds)} 对 ${seconds(floor.milliseconds)} 秒，处理器 ${seconds(processor)} 秒${more}`,
  })
  return [
    line('发布全部', everything, `；内存最高 ${Math.round(memory / 1e6)} MB`),
    ...(hugo === null ? [] : [otherLine(pages, 'Hugo', hugo, floor)]),
    otherLine(pages, 'Eleventy', eleventy, floor),
    line('改一篇到网页上线，中位', edit.middle, `（含搜索索引）；${edit.rendered} 页`),
    line('改一篇到网页上线，20 次的第 95 百分位', edit.most, '（含搜索索引）'),
    line('改一篇到能搜到', found),
    line('新增一篇，各列表顺移', arrival, `；${arrival.rendered} 页`),
    line(
      '重新启动，其间改过一篇',
      cold,
      `（含搜索索引）；${cold.rendered} 页；内存最高 ${Math.round(cold.memory / 1e6)} MB`,
    ),
  ]
}

const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(3)

const otherLine = (pages: number, name: string, milliseconds: number, floor: Cost): Line => ({
  what: `${pages} 页：${name} 生成同样的文章`,
  baseline: '用模板字符串写出同样的网页',
  ratio: milliseconds / floor.milliseconds,
  detail: `${seconds(milliseconds)} 对 ${seconds(floor.milliseconds)} 秒，版式比本站简单，没有压缩文件和搜索索引`,
})
