import type { Change } from '../../site/src/data/changes'
import type { Documents } from '../../site/src/data/documents'
import { openRenderer, type Renderer } from './renderer'

export type Source = {
  /** Reads the CMS as anyone may, over the network or in-process. */
  fetch: typeof fetch
  /** The CMS's address. */
  cms: string
  /** The compiled site, `dist/renderer`. */
  renderer: string
}

/** The compiled site, and everything the CMS shows to anyone. */
export type PublicContent = { renderer: Renderer; documents: Documents }

/** Keeps what is public at hand. */
export type ContentReader = {
  /** Says what the next reading is to look at again; null stands for everything. */
  note: (changes: readonly Change[] | null) => void
  /** What is public now, as far as changes have been noted. */
  read: () => Promise<PublicContent>
}

/** Reads everything at first and whenever a reading failed, otherwise what was noted; one reading at a time. */
export function contentReaderOf({ cms, fetch: get, renderer: compiled }: Source): ContentReader {
  const source = { url: cms, fetch: get }
  let content: PublicContent | undefined
  let noted: Change[] | null = null
  let last: Promise<unknown> = Promise.resolve()

  const readNow = async (): Promise<PublicContent> => {
    const changes = noted
    noted = []
    try {
      const renderer = content?.renderer ?? (await openRenderer(compiled))
      const documents =
        content && changes
          ? await renderer.readChanges(source, content.documents, changes)
          : await renderer.readDocuments(source, content?.documents)
      content = { renderer, documents }
      return content
    } catch (error) {
      noted = null
      throw error
    }
  }

  return {
    note: (changes) => {
      noted = changes && noted && [...noted, ...changes]
    },
    read: () => {
      const reading = last.then(readNow)
      last = reading.catch(() => {})
      return reading
    },
  }
}
