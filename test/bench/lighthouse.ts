import path from 'node:path'
import { payloadFetch } from '@cms/publish/payload-fetch'
import { createPublisher } from '@cms/publish/publisher'
import lighthouse, { type Flags, type Result } from 'lighthouse'
import type { SanitizedConfig } from 'payload'
import { openBrowser } from '../support/browser'
import { freePort } from '../support/free-port'
import { pageOfKind } from '../support/page-kinds'
import { serve } from '../support/served'
import type { Extent, Line } from './run'

const measured = {
  首页: pageOfKind.home,
  学校: pageOfKind.school,
  案例: pageOfKind['case-study'],
  读本章节: pageOfKind['reader-chapter'],
}

const categories = {
  performance: '性能',
  accessibility: '无障碍',
  'best-practices': '最佳实践',
  seo: 'SEO',
}

/** Lighthouse's four scores of a visit by telephone to the gateway, which serves the demonstration site. */
export async function benchLighthouse(config: SanitizedConfig, { quick }: Extent): Promise<Line[]> {
  const { close, origin, siteFolder } = await serve(config)
  const publisher = createPublisher({
    fetch: payloadFetch(config),
    origin,
    folder: siteFolder,
    renderer: path.resolve(import.meta.dirname, '../../dist/renderer'),
    report: (_, error) => error && console.error(error),
  })
  await publisher.publish()
  const port = await freePort()
  const browser = await openBrowser(`--remote-debugging-port=${port}`)
  try {
    const lines: Line[] = []
    for (const [name, address] of Object.entries(measured)) {
      lines.push(await lineOf(name, origin + address, port, quick ? 1 : 3))
    }
    return lines
  } finally {
    await browser.close()
    await close()
  }
}

const speedOf = ({ categories: found }: Result) => found.performance?.score ?? 0

/** Lighthouse loses the trace of a visit now and then, and asks to be run again. */
const mostFailed = 2

/** The middle one of several visits, because a busy machine makes single ones slow. */
async function visited(url: string, port: number, times: number): Promise<Result> {
  const flags: Flags = { port, logLevel: 'error', onlyCategories: Object.keys(categories) }
  const visits: Result[] = []
  for (let failed = 0; visits.length < times; ) {
    const { lhr } = (await lighthouse(url, flags)) ?? {}
    if (lhr && !lhr.runtimeError) visits.push(lhr)
    else if (failed < mostFailed) failed += 1
    else throw new Error(`${url}: ${lhr?.runtimeError?.message}`)
  }
  const sorted = visits.toSorted((one, other) => speedOf(one) - speedOf(other))
  const middle = sorted[Math.floor(times / 2)]
  if (!middle) throw new Error(`${url} has not been visited`)
  return middle
}

async function lineOf(name: string, url: string, port: number, times: number): Promise<Line> {
  const lhr = await visited(url, port, times)
  const scores = Object.entries(categories).map(([key, label]) => {
    const { auditRefs = [], score } = lhr.categories[key] ?? {}
    const short = auditRefs.filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 0.9)
    return { label, score: Math.round((score ?? 0) * 100), short: short.map(({ id }) => id) }
  })
  const shown = (audit: string) => lhr.audits[audit]?.displayValue
  return {
    what: `Lighthouse（移动，经网关）最低一项：${name}`,
    baseline: '满分 100',
    ratio: Math.min(...scores.map(({ score }) => score)) / 100,
    detail: [
      scores.map(({ label, score, short }) => [label, score, ...short].join(' ')).join('、'),
      `最大内容 ${shown('largest-contentful-paint')}`,
      `阻塞 ${shown('total-blocking-time')}`,
      `位移 ${shown('cumulative-layout-shift')}`,
    ].join('，'),
  }
}
