import type { CollectionConfig } from 'payload'
import { accessFor, guardColumns, hiddenUnlessFor } from '../access/enforce'
import { demoField } from '../fields/demo'
import { slugFields } from '../fields/slug'
import { checkIncoming } from '../hooks/check-incoming'
import { checkQuery } from '../hooks/check-query'
import { keepFormerSlug } from '../hooks/keep-former-slug'
import { proposeSlug } from '../hooks/propose-slug'
import { publishChange, publishDelete } from '../hooks/publish-change'
import { refusePersonalData } from '../hooks/refuse-personal-data'
import { refuseWhileUsed } from '../hooks/refuse-while-used'

export const columns: CollectionConfig = {
  slug: 'columns',
  labels: { singular: '专栏', plural: '专栏' },
  admin: {
    useAsTitle: 'name',
    group: '内容',
    defaultColumns: ['name', 'slug', 'rhythmDays', 'order'],
    hidden: hiddenUnlessFor('editor', 'admin'),
  },
  defaultSort: 'order',
  access: accessFor('columns'),
  hooks: {
    beforeOperation: [checkQuery, checkIncoming],
    beforeValidate: [proposeSlug],
    beforeDelete: [refuseWhileUsed({ collection: 'column-posts', field: 'column', what: '文章' })],
    beforeChange: [refusePersonalData, keepFormerSlug],
    afterChange: [publishChange],
    afterDelete: [publishDelete],
  },
  fields: guardColumns('columns', [
    { name: 'name', label: '名称', type: 'text', required: true, unique: true, maxLength: 20 },
    ...slugFields(),
    { name: 'description', label: '说明', type: 'textarea', maxLength: 200 },
    {
      name: 'rhythmDays',
      label: '更新周期（天）',
      type: 'number',
      required: true,
      min: 1,
      max: 366,
      defaultValue: 14,
      admin: {
        description:
          '超过这么多天没有新稿，就视为久未更新，编辑日历会提前提醒。网站检查的红线：动态、要闻 14 天，通知公告、政策 180 天。',
      },
    },
    {
      name: 'order',
      label: '排序',
      type: 'number',
      required: true,
      defaultValue: 0,
      admin: { position: 'sidebar' },
    },
    demoField(),
  ]),
}
