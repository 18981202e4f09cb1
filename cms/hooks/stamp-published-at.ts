import type { CollectionBeforeChangeHook } from 'payload'

/** The first publication's time; nothing that comes later moves it, not even an older version brought back. */
export const stampPublishedAt: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  const first = (operation === 'update' ? originalDoc?.publishedAt : undefined) ?? data.publishedAt
  if (first) return { ...data, publishedAt: first }
  return data._status === 'published' ? { ...data, publishedAt: new Date().toISOString() } : data
}
