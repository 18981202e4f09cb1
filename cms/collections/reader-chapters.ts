import type { CollectionConfig } from 'payload'
import { accessFor, guardColumns, hiddenUnlessFor } from '../access/enforce'
import { chapterBodyField } from '../fields/chapter-body'
import { demoField } from '../fields/demo'
import { editorialFields, releaseButtons } from '../fields/editorial'
import { reusedFields } from '../fields/reused'
import { slugFields } from '../fields/slug'
import { wordImportField } from '../fields/word-import'
import { checkIncoming } from '../hooks/check-incoming'
import { checkQuery } from '../hooks/check-query'
import { guardRelease } from '../hooks/guard-release'
import { keepFormerSlug } from '../hooks/keep-former-slug'
import { numberChapter } from '../hooks/number-chapter'
import { proposeSlug } from '../hooks/propose-slug'
import { publishChange, publishDelete } from '../hooks/publish-change'
import { refusePersonalData } from '../hooks/refuse-personal-data'
import { refuseStale } from '../hooks/refuse-stale'
import { stampWriters } from '../hooks/stamp-writers'

export const readerChapters: CollectionConfig = {
  slug: 'reader-chapters',
  labels: { singular: '读本章节', plural: '读本章节' },
  admin: {
    useAsTitle: 'title',
    group: '内容',
    defaultColumns: ['title', 'book', 'number', '_status'],
    hidden: hiddenUnlessFor('editor', 'observer', 'admin'),
    components: releaseButtons,
  },
  defaultSort: 'number',
  disableBulkEdit: true,
  disableBulkDelete: true,
  disableDuplicate: true,
  versions: { drafts: true, maxPerDoc: 30 },
  access: accessFor('reader-chapters'),
  hooks: {
    beforeOperation: [checkQuery, checkIncoming, guardRelease, refuseStale],
    beforeValidate: [proposeSlug],
    beforeChange: [numberChapter, refusePersonalData, keepFormerSlug, stampWriters],
    afterChange: [publishChange],
    afterDelete: [publishDelete],
  },
  fields: guardColumns('reader-chapters', [
    ...editorialFields(),
    {
      name: 'book',
      label: '读本',
      type: 'relationship',
      relationTo: 'reader-books',
      required: true,
      index: true,
    },
    {
      name: 'number',
      label: '章次',
      type: 'number',
      required: true,
      min: 1,
      max: 99,
      admin: {
        position: 'sidebar',
        readOnly: true,
        description: '新的一章排在最后；次序在读本的“目录”里拖动章节来改。',
      },
    },
    wordImportField(),
    { name: 'title', label: '章名', type: 'text', required: true, maxLength: 40 },
    ...slugFields(),
    chapterBodyField(),
    ...reusedFields(),
    demoField(),
  ]),
}
