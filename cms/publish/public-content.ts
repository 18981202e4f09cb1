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

/** Reads what is public now, each time it is asked; what has been read before and has not changed is kept. */
export function publicContentOf({
  cms,
  fetch: get,
  renderer: compiled,
}: Source): () => Promise<PublicContent> {
  let renderer: Renderer | undefined
  let documents: Documents | undefined
  return async () => {
    renderer ??= await openRenderer(compiled)
    documents = await renderer.readDocuments({ url: cms, fetch: get }, documents)
    return { renderer, documents }
  }
}
