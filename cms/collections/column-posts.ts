import type { CollectionConfig } from 'payload'
import { accessFor, guardColumns, hiddenUnlessFor } from '../access/enforce'
import { articleFields } from '../fields/article'
import { editorialFields, releaseButtons } from '../fields/editorial'
import { checkIncoming } from '../hooks/check-incoming'
import { checkQuery } from '../hooks/check-query'
import { guardRelease } from '../hooks/guard-release'
import { keepFormerSlug } from '../hooks/keep-former-slug'
import { proposeSlug } from '../hooks/propose-slug'
import { publishChange, publishDelete } from '../hooks/publish-change'
import { refusePersonalData } from '../hooks/refuse-personal-data'
import { refuseStale } from '../hooks/refuse-stale'
import { stampPublishedAt } from '../hooks/stamp-published-at'
import { stampWriters } from '../hooks/stamp-writers'

export const columnPosts: CollectionConfig = {
  slug: 'column-posts',
  labels: { singular: '专栏文章', plural: '专栏文章' },
  admin: {
    useAsTitle: 'title',
    group: '内容',
    defaultColumns: ['title', 'column', 'school', '_status', 'publishedAt'],
    hidden: hiddenUnlessFor('editor', 'observer', 'admin'),
    components: releaseButtons,
  },
  defaultSort: '-publishedAt',
  disableBulkEdit: true,
  disableBulkDelete: true,
  versions: { drafts: true, maxPerDoc: 30 },
  access: accessFor('column-posts'),
  hooks: {
    beforeOperation: [checkQuery, checkIncoming, guardRelease, refuseStale],
    beforeValidate: [proposeSlug],
    beforeChange: [refusePersonalData, keepFormerSlug, stampPublishedAt, stampWriters],
    afterChange: [publishChange],
    afterDelete: [publishDelete],
  },
  fields: guardColumns('column-posts', [
    ...editorialFields(),
    {
      name: 'column',
      label: '专栏',
      type: 'relationship',
      relationTo: 'columns',
      required: true,
      index: true,
    },
    { name: 'school', label: '相关学校', type: 'relationship', relationTo: 'schools', index: true },
    ...articleFields({ label: '正文' }),
  ]),
}
