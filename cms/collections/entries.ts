import type { CollectionConfig } from 'payload'
import { accessFor, guardColumns, hiddenUnlessFor } from '../access/enforce'
import { aiUseField } from '../fields/ai-use'
import { consentField } from '../fields/consent'
import { demoField } from '../fields/demo'
import { entryRecordFields, stamped } from '../fields/entry-record'
import { ownSchoolField } from '../fields/own-school'
import { richTextField } from '../fields/rich-text'
import { entryStatusField } from '../fields/status'
import { videoField } from '../fields/video'
import { wordImportField } from '../fields/word-import'
import { auditChange, auditDelete } from '../hooks/audit'
import { checkEntry } from '../hooks/check-entry'
import { checkIncoming } from '../hooks/check-incoming'
import { checkQuery } from '../hooks/check-query'
import { guardEntry } from '../hooks/guard-entry'
import { openCampaigns } from '../hooks/open-campaigns'
import { refuseStale } from '../hooks/refuse-stale'
import { stampChange, stampSchool, stampSubmitter } from '../hooks/stamp-owner'

export const entries: CollectionConfig = {
  slug: 'entries',
  labels: { singular: '参评作品', plural: '参评作品' },
  admin: {
    useAsTitle: 'title',
    group: '征集评选',
    defaultColumns: ['title', 'campaign', 'school', 'status', 'submittedAt'],
    hidden: hiddenUnlessFor('school', 'district', 'secretary', 'observer'),
    components: { edit: { beforeDocumentControls: ['@cms/views/entry/entry-controls#EntryControls'] } },
  },
  defaultPopulate: { title: true, workCode: true, status: true },
  access: accessFor('entries'),
  hooks: {
    beforeOperation: [checkQuery, checkIncoming, guardEntry, refuseStale],
    beforeValidate: [stampSchool, stampSubmitter, stampChange, checkEntry],
    afterChange: [auditChange],
    afterDelete: [auditDelete],
  },
  fields: guardColumns('entries', [
    {
      name: 'campaign',
      label: '征集活动',
      type: 'relationship',
      relationTo: 'campaigns',
      required: true,
      index: true,
      filterOptions: openCampaigns,
      admin: {
        allowCreate: false,
        allowEdit: false,
        description: '新建时只列出现在可以提交的征集活动。',
      },
    },
    wordImportField(),
    {
      name: 'title',
      label: '题目',
      type: 'text',
      required: true,
      maxLength: 80,
      admin: { description: '题目、正文和附件中不要出现学校、县区和作者的名称。' },
    },
    {
      name: 'category',
      label: '类别',
      type: 'text',
      required: true,
      maxLength: 30,
      admin: { components: { Field: '@cms/views/entry/category-field#CategoryField' } },
    },
    {
      name: 'division',
      label: '组别',
      type: 'text',
      maxLength: 30,
      admin: { components: { Field: '@cms/views/entry/division-field#DivisionField' } },
    },
    {
      name: 'authors',
      label: '作者',
      labels: { singular: '作者', plural: '作者' },
      type: 'array',
      maxRows: 5,
      fields: [
        { name: 'name', label: '姓名', type: 'text', required: true, maxLength: 20 },
        { name: 'post', label: '职务', type: 'text', maxLength: 30 },
      ],
    },
    {
      name: 'tutors',
      label: '指导教师（学生作品填写）',
      labels: { singular: '指导教师', plural: '指导教师' },
      type: 'array',
      maxRows: 2,
      fields: [{ name: 'name', label: '姓名', type: 'text', required: true, maxLength: 20 }],
    },
    consentField({
      condition: ({ division }) => Boolean(division),
      description: '学生作品获奖展示时，没有监护人书面同意只写学校、姓氏和学段。教师作品不用填。',
    }),
    richTextField('body', '正文', {
      pictures: 'entry-files',
      description: '建议按“背景与问题、做法与机制、成效与佐证、反思与推广”四部分来写。',
    }),
    {
      name: 'bodyCount',
      type: 'ui',
      admin: {
        components: { Field: '@cms/views/entry/character-count#CharacterCount' },
        disableListColumn: true,
      },
    },
    { name: 'images', label: '图片', type: 'upload', relationTo: 'entry-files', hasMany: true, maxRows: 20 },
    {
      name: 'attachments',
      label: '附件（PDF、Word）',
      type: 'upload',
      relationTo: 'entry-files',
      hasMany: true,
      maxRows: 10,
    },
    videoField(),
    aiUseField(),
    {
      name: 'pledge',
      label: '已阅读并同意原创承诺',
      type: 'checkbox',
      defaultValue: false,
      admin: { components: { Description: '@cms/views/entry/pledge-text#OriginalityText' } },
    },
    {
      name: 'authorization',
      label: '已阅读并同意使用授权',
      type: 'checkbox',
      defaultValue: false,
      admin: { components: { Description: '@cms/views/entry/pledge-text#AuthorizationText' } },
    },
    {
      name: 'receipts',
      type: 'ui',
      admin: {
        components: { Field: '@cms/views/receipts/receipts-panel#ReceiptsPanel' },
        disableListColumn: true,
      },
    },
    ownSchoolField(stamped),
    {
      name: 'submittedBy',
      label: '填报员',
      type: 'relationship',
      relationTo: 'users',
      admin: { ...stamped, hidden: true },
    },
    entryStatusField(),
    ...entryRecordFields,
    demoField(),
  ]),
}
