import type { SearchDocument } from './document'

/** What is shown of a page that was found. */
export type Card = Pick<SearchDocument, 'path' | 'title' | 'note' | 'summary'>

/** Cards in a file. */
export const cardsPerBlock = 16

/** The file of a document's card, by its number in the segment. */
export const blockOf = (document: number): number => Math.floor(document / cardsPerBlock)

export function encodeCards(documents: readonly SearchDocument[]): string {
  return JSON.stringify(documents.map(({ note, path, summary, title }) => [path, title, note, summary]))
}

export function decodeCards(text: string): Card[] {
  const rows = JSON.parse(text) as [path: string, title: string, note: string, summary: string][]
  return rows.map(([path, title, note, summary]) => ({ path, title, note, summary }))
}
