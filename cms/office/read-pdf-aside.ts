import { once } from 'node:events'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { brokenPdf, overfullPdf } from './load-pdf'

/** What a PDF says: page by page, and beside its pages. */
export type PdfWords = { text: string[]; properties: Record<string, string> }

export type PdfReply = { words: PdfWords } | { failure: string }

/** Megabytes; a file's own bytes and what they unpack to come on top. */
const mostMemory = 512

const file = () => path.join(path.dirname(fileURLToPath(import.meta.url)), 'read-pdf-worker.ts')

let thread: Worker | undefined
let last: Promise<unknown> = Promise.resolve()

/**
 * Reads a PDF in a thread of its own, one after the other: a page may draw a form that draws another a thousand times, and
 * so on, which no size tells. Throws Refusal `too-large` when it takes more memory or milliseconds than it may, `invalid`
 * when it is broken.
 */
export function readPdfAside(bytes: Uint8Array, within: number): Promise<PdfWords> {
  const words = last.then(() => readOne(bytes, within))
  last = words.catch(() => undefined)
  return words
}

async function readOne(bytes: Uint8Array, within: number): Promise<PdfWords> {
  thread ??= begun()
  const worker = thread
  worker.ref()
  try {
    const answered = once(worker, 'message', { signal: AbortSignal.timeout(within) })
    worker.postMessage(bytes)
    const [reply] = (await answered) as [PdfReply]
    if ('words' in reply) return reply.words
  } catch (error) {
    thread = undefined
    void worker.terminate()
    throw isTooMuch(error as NodeJS.ErrnoException) ? overfullPdf() : error
  } finally {
    worker.unref()
  }
  throw brokenPdf()
}

function begun(): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: mostMemory }
  const worker = new Worker(file(), { execArgv: ['--import', 'tsx'], resourceLimits })
  // Whoever waits is told; that nobody does ends no process.
  worker.on('error', () => undefined)
  return worker
}

const isTooMuch = ({ code, name }: NodeJS.ErrnoException): boolean =>
  name === 'AbortError' || code === 'ERR_WORKER_OUT_OF_MEMORY'
