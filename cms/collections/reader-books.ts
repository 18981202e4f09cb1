import type { CollectionConfig } from 'payload'
import { accessFor, guardColumns, hiddenUnlessFor } from '../access/enforce'
import { demoField } from '../fields/demo'
import { editorialFields, releaseButtons } from '../fields/editorial'
import { ofKind } from '../fields/of-kind'
import { slugFields } from '../fields/slug'
import { checkIncoming } from '../hooks/check-incoming'
import { checkQuery } from '../hooks/check-query'
import { guardRelease } from '../hooks/guard-release'
import { keepFormerSlug } from '../hooks/keep-former-slug'
import { proposeSlug } from '../hooks/propose-slug'
import { publishChange, publishDelete } from '../hooks/publish-change'
import { refusePersonalData } from '../hooks/refuse-personal-data'
import { refuseStale } from '../hooks/refuse-stale'
import { refuseWhileUsed } from '../hooks/refuse-while-used'
import { stampWriters } from '../hooks/stamp-writers'

/** One volume of the 清廉教育读本. */
export const readerBooks: CollectionConfig = {
  slug: 'reader-books',
  labels: { singular: '读本', plural: '读本' },
  admin: {
    useAsTitle: 'title',
    group: '内容',
    defaultColumns: ['title', 'volume', 'stage', '_status'],
    hidden: hiddenUnlessFor('editor', 'observer', 'admin'),
    components: releaseButtons,
  },
  defaultSort: 'volume',
  disableBulkEdit: true,
  disableBulkDelete: true,
  versions: { drafts: true, maxPerDoc: 30 },
  access: accessFor('reader-books'),
  hooks: {
    beforeOperation: [checkQuery, checkIncoming, guardRelease, refuseStale],
    beforeValidate: [proposeSlug],
    beforeDelete: [refuseWhileUsed({ collection: 'reader-chapters', field: 'book', what: '章节' })],
    beforeChange: [refusePersonalData, keepFormerSlug, stampWriters],
    afterChange: [publishChange],
    afterDelete: [publishDelete],
  },
  fields: guardColumns('reader-books', [
    ...editorialFields(),
    { name: 'title', label: '书名', type: 'text', required: true, maxLength: 40 },
    ...slugFields(),
    { name: 'volume', label: '册次', type: 'number', required: true, unique: true, min: 1, max: 99 },
    {
      name: 'stage',
      label: '学段',
      type: 'select',
      required: true,
      options: [
        { value: 'kindergarten', label: '幼儿园' },
        { value: 'primary-lower', label: '小学低年级' },
        { value: 'primary-upper', label: '小学中高年级' },
        { value: 'junior', label: '初中' },
        { value: 'senior', label: '高中' },
        { value: 'vocational', label: '中职' },
        { value: 'teacher', label: '教师' },
        { value: 'family', label: '家长' },
      ],
    },
    { name: 'audience', label: '适读对象', type: 'text', maxLength: 60 },
    { name: 'summary', label: '内容提要', type: 'textarea', required: true, maxLength: 300 },
    {
      name: 'cover',
      label: '封面图片',
      type: 'upload',
      relationTo: 'media',
      filterOptions: ofKind('image/'),
    },
    {
      name: 'pinyin',
      label: '正文注音',
      type: 'checkbox',
      defaultValue: false,
      admin: { description: '在汉字上方标拼音，供低年级阅读，读者可以关闭。' },
    },
    {
      name: 'contents',
      label: '目录',
      type: 'ui',
      admin: {
        components: { Field: '@cms/views/readers/book-contents#BookContents' },
        disableListColumn: true,
      },
    },
    {
      name: 'plannedChapters',
      label: '编写中的章节',
      type: 'text',
      hasMany: true,
      admin: { description: '只列题目、尚未成文的章节，按顺序填写。' },
    },
    demoField(),
  ]),
}
