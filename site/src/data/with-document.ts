import type { PagedCollection } from './document-page'
import type { Documents } from './documents'

const lists = {
  'case-studies': 'cases',
  works: 'works',
  'teacher-stories': 'stories',
  'column-posts': 'posts',
  'reader-chapters': 'chapters',
  'reader-books': 'books',
  schools: 'schools',
  media: 'media',
} as const satisfies Record<PagedCollection | 'media', keyof Documents>

/** A document in any form it is kept in, as a draft is; relations as ids. */
export type OneDocument<Collection = PagedCollection | 'media'> = {
  collection: Collection
  document: { id: string; _status?: string | null }
}

/** The public documents with one more, or with this form of it in place of its public one. */
export function withDocument(documents: Documents, { collection, document }: OneDocument): Documents {
  const list: readonly { id: string }[] = documents[lists[collection]]
  return {
    ...documents,
    [lists[collection]]: [...list.filter(({ id }) => id !== document.id), document],
  }
}
