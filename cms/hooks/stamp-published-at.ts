import type { CollectionBeforeChangeHook } from 'payload'

/** The first publication's time; later edits keep it, so nothing is silently back-dated. */
export const stampPublishedAt: CollectionBeforeChangeHook = ({ data, originalDoc }) =>
  data._status === 'published' && !data.publishedAt && !originalDoc?.publishedAt
    ? { ...data, publishedAt: new Date().toISOString() }
    : data
