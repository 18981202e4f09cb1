import type { CollectionConfig } from 'payload'
import { accessFor, guardColumns, hiddenUnlessFor } from '../access/enforce'
import { campaignField } from '../fields/campaign'
import { ownSchoolField } from '../fields/own-school'
import { auditChange, auditDelete } from '../hooks/audit'
import { checkQuery } from '../hooks/check-query'

const moment = { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm' } as const

/** A receipt for every time an entry was handed in; what it states is never changed, only its sealed scan is put beside it. */
export const submissionReceipts: CollectionConfig = {
  slug: 'submission-receipts',
  labels: { singular: '报送回执', plural: '报送回执' },
  admin: {
    useAsTitle: 'number',
    group: '征集评选',
    defaultColumns: ['number', 'title', 'campaign', 'at', 'scan'],
    hidden: hiddenUnlessFor('school', 'district', 'secretary', 'observer'),
  },
  defaultSort: '-at',
  access: accessFor('submission-receipts'),
  hooks: { beforeOperation: [checkQuery], afterChange: [auditChange], afterDelete: [auditDelete] },
  fields: guardColumns('submission-receipts', [
    {
      name: 'papers',
      type: 'ui',
      admin: {
        components: { Field: '@cms/views/receipts/receipts-panel#ReceiptsPanel' },
        disableListColumn: true,
      },
    },
    { name: 'number', label: '回执编号', type: 'text', required: true, unique: true },
    campaignField(),
    {
      name: 'entry',
      label: '参评作品',
      type: 'relationship',
      relationTo: 'entries',
      required: true,
      index: true,
    },
    ownSchoolField({}),
    { name: 'title', label: '题目', type: 'text', required: true },
    { name: 'at', label: '提交时间', type: 'date', required: true, admin: { date: moment } },
    { name: 'byName', label: '提交人', type: 'text', required: true },
    { name: 'late', label: '宽限期内提交', type: 'checkbox', defaultValue: false },
    { name: 'digest', label: '内容摘要（SHA-256）', type: 'text', required: true },
    { name: 'scan', label: '盖章扫描件', type: 'upload', relationTo: 'entry-files' },
    { name: 'scannedAt', label: '扫描件上传时间', type: 'date', admin: { date: moment } },
  ]),
}
