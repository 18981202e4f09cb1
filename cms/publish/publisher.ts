import type { Change } from '../../site/src/data/changes'
import type { Progress, SitePublisher } from '../actions/publishing/site-publisher'
import { siteStays } from './failure'
import { previewOf } from './preview'
import { contentReaderOf } from './public-content'
import { type Published, publishingTo } from './publish'

/** How a publish went; `failure` says in Chinese what of the site is what it was before, a line for each page or file. */
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
  /** The published site; `<folder>.json`, `<folder>.staging` and what is kept of the content stand beside it. */
  folder: string
  /**
   * The version of the program that answers: content that it has shown is kept beside the site for the next start. Without
   * one nothing is kept.
   */
  program?: string
  /** The compiled site, `dist/renderer`. */
  renderer: string
  /** Told how each publish went, and the error behind a failure. */
  report: (outcome: Outcome, error?: unknown) => unknown
}

export type Publisher = Omit<SitePublisher, 'publish'> & {
  /** Publishes what has changed; told the changes, it looks at nothing else. Never rejects: a failure is in the outcome. */
  publish: (changes?: readonly Change[]) => Promise<Outcome>
  /** Resolves when nothing is being published and nothing waits. */
  settled: () => Promise<void>
}

/**
 * One publish at a time; however often one is asked for while it runs, exactly one more follows. One follows also where the
 * first has found files lost.
 */
export function createPublisher(options: PublisherOptions): Publisher {
  const { cms = options.origin, fetch, folder, origin, program, renderer, report } = options
  const keeping = program === undefined ? undefined : { folder, program }
  const content = contentReaderOf({ fetch, cms, keeping, renderer })
  const run = publishingTo({ content: content.read, source: { url: cms, fetch }, folder, origin })
  let running: Promise<Outcome> | undefined
  let waiting: Promise<Outcome> | undefined
  let again = false
  let progress: Progress | null = null

  const once = async (): Promise<Outcome> => {
    const start = performance.now()
    const order = {
      again,
      waiting: () => waiting !== undefined,
      onMade: (of: number) => {
        progress = { done: (progress?.done ?? 0) + 1, of }
      },
    }
    again = false
    progress = { done: 0, of: 0 }
    const { error, liveAt, lost, ...counts } = await run(order).catch((error: unknown): Published => {
      again ||= order.again
      const liveAt = performance.now()
      return { pages: 0, rendered: 0, failure: siteStays(error), error, liveAt, lost: false }
    })
    if (lost) void publish([])
    const milliseconds = Math.round(liveAt - start)
    const outcome = { finishedAt: new Date().toISOString(), milliseconds, ...counts }
    await tell(report, outcome, error)
    // What is kept is only a copy, and read again where it is missing.
    await content.keep().catch(() => {})
    return outcome
  }

  const next = (): Promise<Outcome> => {
    if (!running) {
      running = once().finally(() => {
        running = undefined
        progress = null
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

  const publishAgain = () => {
    again = true
    content.forget()
    return publish()
  }

  const settled = async () => {
    while (waiting ?? running) await (waiting ?? running)
  }

  return {
    publish,
    publishAgain,
    settled,
    progress: () => progress,
    preview: async (drafts) => previewOf(await content.read(), origin, drafts),
    placeOf: async (collection, id) => {
      const { documents, renderer } = await content.read()
      return renderer.documentPage(renderer.siteModel(documents, origin), collection, id)?.path ?? null
    },
  }
}

/** A report that cannot be made is no reason to stop publishing. */
async function tell(report: PublisherOptions['report'], outcome: Outcome, error: unknown): Promise<void> {
  try {
    await report(outcome, error)
  } catch (trouble) {
    console.error(trouble)
  }
}
