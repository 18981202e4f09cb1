import type { CollectionConfig } from 'payload'
import { accessFor, guardColumns, hiddenUnlessFor } from '../access/enforce'
import { paperFields } from '../fields/review-paper'
import { auditChange } from '../hooks/audit'
import { checkQuery } from '../hooks/check-query'

/** 审校单: one round of reviews of a text, who did what and when. Written by actions only. */
export const editorialReviews: CollectionConfig = {
  slug: 'editorial-reviews',
  labels: { singular: '审校单', plural: '审校单' },
  admin: {
    useAsTitle: 'title',
    group: '内容',
    defaultColumns: ['title', 'kind', 'state', 'sentByName', 'sentAt', 'publishedAt'],
    hidden: hiddenUnlessFor('observer', 'admin'),
  },
  defaultSort: '-sentAt',
  access: accessFor('editorial-reviews'),
  hooks: { beforeOperation: [checkQuery], afterChange: [auditChange] },
  fields: guardColumns('editorial-reviews', paperFields()),
}
