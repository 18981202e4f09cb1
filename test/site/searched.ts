import type { SearchDocument } from '../../site/src/search/document'
import { searchFiles } from '../../site/src/search/index-files'
import type { Filter } from '../../site/src/search/rank'
import { SearchIndex } from '../../site/src/search/search-index'

export const anyone: Filter = { kind: null, school: null }

/** A page to be found. */
export const aDocument = (
  name: string,
  { text = '', ...more }: Partial<SearchDocument> & { text?: string } = {},
): SearchDocument => {
  const document = {
    path: `/cases/${name}/`,
    kind: 'case' as const,
    title: '',
    school: null,
    note: '',
    summary: '',
    date: null,
    names: '',
    facts: '',
    ...more,
  }
  return { ...document, body: () => text, key: JSON.stringify([document, text]) }
}

export type Files = Map<string, Uint8Array>

/** The bytes of every file of an index. */
export async function indexed(documents: readonly SearchDocument[]): Promise<Files> {
  const files: Files = new Map()
  for (const { file, make } of searchFiles(documents)) files.set(file, await make())
  return files
}

/** Opens an index whose files are those that `current` gives at the time, and tells what has been read of it. */
export function opened(current: () => Files): { index: SearchIndex; read: Map<string, number> } {
  const read = new Map<string, number>()
  const index = new SearchIndex(async (file) => {
    const bytes = current().get(`search/${file}`)
    if (!bytes) throw new Error(`no ${file}`)
    read.set(file, bytes.length)
    return bytes
  })
  return { index, read }
}

/** The addresses that have all of what is asked for, the best first. */
export async function found(files: Files, words: string, filter: Filter = anyone): Promise<string[]> {
  const { index } = opened(() => files)
  const hits = (await index.find(words, filter))?.hits ?? []
  const cards = await index.cards(hits.filter(({ whole }) => whole))
  return cards.map(({ path }) => path)
}
