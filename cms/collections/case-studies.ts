import type { CollectionConfig } from 'payload'
import { accessFor, guardColumns, hiddenUnlessFor } from '../access/enforce'
import { articleFields } from '../fields/article'
import { editorialFields, releaseButtons } from '../fields/editorial'
import { toChapterField } from '../fields/reused'
import { checkIncoming } from '../hooks/check-incoming'
import { checkQuery } from '../hooks/check-query'
import { guardRelease } from '../hooks/guard-release'
import { keepFormerSlug } from '../hooks/keep-former-slug'
import { proposeSlug } from '../hooks/propose-slug'
import { publishChange, publishDelete } from '../hooks/publish-change'
import { refusePersonalData } from '../hooks/refuse-personal-data'
import { refuseStale } from '../hooks/refuse-stale'
import { refuseWhileUsed } from '../hooks/refuse-while-used'
import { stampPublishedAt } from '../hooks/stamp-published-at'
import { stampWriters } from '../hooks/stamp-writers'

/** The edited public article made from an awarded entry, or written directly. */
export const caseStudies: CollectionConfig = {
  slug: 'case-studies',
  labels: { singular: '案例', plural: '案例' },
  admin: {
    useAsTitle: 'title',
    group: '内容',
    defaultColumns: ['title', 'school', 'awardName', '_status', 'publishedAt'],
    hidden: hiddenUnlessFor('editor', 'observer', 'admin'),
    components: releaseButtons,
  },
  defaultSort: '-publishedAt',
  disableBulkEdit: true,
  disableBulkDelete: true,
  disableDuplicate: true,
  versions: { drafts: true, maxPerDoc: 30 },
  access: accessFor('case-studies'),
  hooks: {
    beforeOperation: [checkQuery, checkIncoming, guardRelease, refuseStale],
    beforeValidate: [proposeSlug],
    beforeDelete: [refuseWhileUsed({ collection: 'reader-chapters', field: 'fromCase', what: '读本章节' })],
    beforeChange: [refusePersonalData, keepFormerSlug, stampPublishedAt, stampWriters],
    afterChange: [publishChange],
    afterDelete: [publishDelete],
  },
  fields: guardColumns('case-studies', [
    ...editorialFields(),
    toChapterField(),
    {
      name: 'school',
      label: '学校',
      type: 'relationship',
      relationTo: 'schools',
      required: true,
      index: true,
    },
    { name: 'categoryLabel', label: '类别', type: 'text', maxLength: 40 },
    ...articleFields({
      label: '正文',
      description: '分四部分：背景与问题、做法与机制、成效与佐证、反思与推广。',
    }),
    { name: 'tags', label: '标签', type: 'text', hasMany: true, maxRows: 6 },
    { name: 'campaign', label: '来自征集活动', type: 'relationship', relationTo: 'campaigns', index: true },
    { name: 'awardName', label: '奖项', type: 'text', maxLength: 30, admin: { readOnly: true } },
    {
      name: 'result',
      label: '评审结果',
      type: 'relationship',
      relationTo: 'results',
      unique: true,
      admin: { readOnly: true },
    },
    {
      name: 'entry',
      label: '原参评作品',
      type: 'relationship',
      relationTo: 'entries',
      admin: { hidden: true },
    },
  ]),
}
