import type { Change } from '../../site/src/data/changes'
import type { Drafts, Preview } from '../actions/preview/ask-preview'
import { previewOf } from './preview'
import { contentReaderOf } from './public-content'
import { publishingTo } from './publish'

/** How a publish went; `failure` is a Chinese sentence that says what of the site is what it was before. */
export type Outcome = {
  finishedAt: string
  /** From the beginning until the pages were in place; the search index follows. */
  milliseconds: number
  pages: number
  rendered: number
  failure: string | null
}

export type PublisherOptions = {
  /** Reads the CMS as an anonymous visitor, over the network or in-process (`payloadFetch`). */
  fetch: typeof fetch
  /** The site's public address, e.g. `https://qingfeng.example.cn`. */
  origin: string
  /** The CMS's address, when it is not the site's. */
  cms?: string
  /** The published site; `<folder>.json` and `<folder>.staging` stand beside it. */
  folder: string
  /** The compiled site, `dist/renderer`. */
  renderer: string
  /** Told how each publish went, and the error behind a failure. */
  report: (outcome: Outcome, error?: unknown) => unknown
}

export type Publisher = {
  /** Publishes what has changed; told the changes, it looks at nothing else. Never rejects: a failure is in the outcome. */
  publish: (changes?: readonly Change[]) => Promise<Outcome>
  /** Resolves when nothing is being published and nothing waits. */
  settled: () => Promise<void>
  /** The page that drafts would make, the first of them its subject. Rejects when the site cannot show them. */
  preview: (drafts: Drafts) => Promise<Preview>
}

/** One publish at a time; however often one is asked for while it runs, exactly one more follows. */
export function createPublisher(options: PublisherOptions): Publisher {
  const { cms = options.origin, fetch, folder, origin, renderer, report } = options
  const content = contentReaderOf({ fetch, cms, renderer })
  const run = publishingTo({ content: content.read, source: { url: cms, fetch }, folder, origin })
  let running: Promise<Outcome> | undefined
  let waiting: Promise<Outcome> | undefined

  const once = async (): Promise<Outcome> => {
    const start = performance.now()
    const { error, liveAt, ...counts } = await run(() => waiting !== undefined).then(
      ({ unsearched: error, ...done }) => ({ ...done, failure: error ? searchStays : null, error }),
      (error: unknown) => ({
        ...{ pages: 0, rendered: 0, failure: siteStays(error), error },
        liveAt: performance.now(),
      }),
    )
    const milliseconds = Math.round(liveAt - start)
    const outcome = { finishedAt: new Date().toISOString(), milliseconds, ...counts }
    await tell(report, outcome, error)
    return outcome
  }

  const next = (): Promise<Outcome> => {
    if (!running) {
      running = once().finally(() => {
        running = undefined
      })
      return running
    }
    waiting ??= running.then(() => {
      waiting = undefined
      return next()
    })
    return waiting
  }

  const publish = (changes?: readonly Change[]) => {
    content.note(changes ?? null)
    return next()
  }

  const settled = async () => {
    while (waiting ?? running) await (waiting ?? running)
  }

  const preview = async (drafts: Drafts) => previewOf(await content.read(), origin, drafts)

  return { publish, settled, preview }
}

function siteStays(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error)
  return `网站没有更新，仍是上一次的内容。原因：${reason}`
}

const searchStays =
  '网页已经更新，站内搜索没有更新，暂时搜不到这次的改动。下次发布时会再试；若反复出现，请系统管理员查看日志。'

/** A report that cannot be made is no reason to stop publishing. */
async function tell(report: PublisherOptions['report'], outcome: Outcome, error: unknown): Promise<void> {
  try {
    await report(outcome, error)
  } catch (trouble) {
    console.error(trouble)
  }
}
