import path from 'node:path'
import { payloadFetch } from '@cms/publish/payload-fetch'
import { createPublisher } from '@cms/publish/publisher'
import lighthouse, { type Flags } from 'lighthouse'
import type { SanitizedConfig } from 'payload'
import { openBrowser } from '../support/browser'
import { freePort } from '../support/free-port'
import { pageOfKind } from '../support/page-kinds'
import { serve } from '../support/served'
import type { Line } from './run'

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
export async function benchLighthouse(config: SanitizedConfig): Promise<Line[]> {
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
      lines.push(await lineOf(name, origin + address, port))
    }
    return lines
  } finally {
    await browser.close()
    await close()
  }
}

async function lineOf(name: string, url: string, port: number): Promise<Line> {
  const flags: Flags = { port, logLevel: 'error', onlyCategories: Object.keys(categories) }
  const run = await lighthouse(url, flags)
  if (!run) throw new Error(`Lighthouse has not measured ${url}`)
  const { lhr } = run
  const scores = Object.entries(categories).map(([key, label]) => ({
    label,
    score: Math.round((lhr.categories[key]?.score ?? 0) * 100),
  }))
  const short = Object.values(lhr.audits).filter(
    ({ score, scoreDisplayMode }) =>
      score !== null && score < 1 && ['binary', 'numeric'].includes(scoreDisplayMode),
  )
  const told = [
    scores.map(({ label, score }) => `${label} ${score}`).join('，'),
    ...[
      'first-contentful-paint',
      'largest-contentful-paint',
      'total-blocking-time',
      'cumulative-layout-shift',
    ].map((audit) => `${audit} ${lhr.audits[audit]?.displayValue}`),
    ...short.map(({ id, displayValue = '' }) => `未满分 ${id} ${displayValue}`),
  ]
  return {
    what: `Lighthouse（移动，经网关）最低一项：${name}`,
    baseline: '满分 100',
    ratio: Math.min(...scores.map(({ score }) => score)) / 100,
    detail: told.join('；'),
  }
}
