import type { Change } from '../../site/src/data/changes'
import type { Documents } from '../../site/src/data/documents'
import { type KeptContent, openKeptContent } from './kept-content'
import { openRenderer, type Renderer } from './renderer'

export type Source = {
  /** Reads the CMS as anyone may, over the network or in-process. */
  fetch: typeof fetch
  /** The CMS's address. */
  cms: string
  /** The compiled site, `dist/renderer`. */
  renderer: string
  /** Beside which folder the content is kept for the next start, and the version of the program that answers. */
  keeping?: { folder: string; program: string }
}

/** The compiled site, and everything the CMS shows to anyone. */
export type PublicContent = { renderer: Renderer; documents: Documents }

/** Keeps what is public at hand. */
export type ContentReader = {
  /** Says what the next reading is to look at again; null stands for everything. */
  note: (changes: readonly Change[] | null) => void
  /** What is public now, as far as changes have been noted. */
  read: () => Promise<PublicContent>
  /** Has the next reading read every document again, whatever is at hand. */
  forget: () => void
  /** Keeps what has been read for the next start. */
  keep: () => Promise<void>
}

type Opened = { renderer: Renderer; kept: KeptContent | null }

/**
 * Reads everything at first and whenever a reading failed, otherwise what was noted; one reading at a time. Where content
 * was kept, the first reading asks for what has changed since, and the first after it that looks at everything for the
 * times of all documents.
 */
export function contentReaderOf({ cms, fetch: get, keeping, renderer: compiled }: Source): ContentReader {
  let opened: Opened | undefined
  let documents: Documents | undefined
  let noted: Change[] | null = null
  let unsure = false
  let forgotten = false
  let last: Promise<unknown> = Promise.resolve()

  const open = async (): Promise<Opened> => {
    const renderer = await openRenderer(compiled)
    const { folder, program } = keeping ?? {}
    const kept = folder ? await openKeptContent(folder, `${renderer.release}.${program}`, renderer) : null
    documents = kept?.documents
    unsure = documents !== undefined
    return { renderer, kept }
  }

  const readNow = async (): Promise<PublicContent> => {
    const changes = noted
    const anew = forgotten
    noted = []
    forgotten = false
    try {
      const first = !opened
      opened ??= await open()
      const { kept, renderer } = opened
      const source = { url: cms, fetch: get, texts: kept?.texts }
      if (documents && changes) documents = await renderer.readChanges(source, documents, changes)
      else {
        const thorough = unsure && !first
        documents = await renderer.readDocuments(source, anew ? undefined : documents, thorough)
        unsure &&= !thorough
      }
      return { renderer, documents }
    } catch (error) {
      noted = null
      forgotten ||= anew
      throw error
    }
  }

  return {
    note: (changes) => {
      noted = changes && noted && [...noted, ...changes]
    },
    forget: () => {
      forgotten = true
      noted = null
    },
    read: () => {
      const reading = last.then(readNow)
      last = reading.catch(() => {})
      return reading
    },
    keep: async () => {
      if (opened?.kept && documents) await opened.kept.keep(documents)
    },
  }
}
