import type { CollectionConfig } from 'payload'
import { accessFor, guardColumns, hiddenUnlessFor } from '../access/enforce'
import { campaignField } from '../fields/campaign'
import { auditChange, auditDelete } from '../hooks/audit'
import { checkQuery } from '../hooks/check-query'

/** An objection to a public notice, recorded and settled by staff; never public. */
export const objections: CollectionConfig = {
  slug: 'objections',
  labels: { singular: '异议', plural: '异议' },
  admin: {
    group: '征集评选',
    defaultColumns: ['campaign', 'receivedAt', 'status'],
    hidden: hiddenUnlessFor('secretary', 'observer'),
  },

  access: accessFor('objections'),
  hooks: { beforeOperation: [checkQuery], afterChange: [auditChange], afterDelete: [auditDelete] },

  fields: guardColumns('objections', [
    campaignField(),
    { name: 'result', label: '涉及的结果', type: 'relationship', relationTo: 'results' },
    { name: 'receivedAt', label: '收到时间', type: 'date', required: true },
    { name: 'channel', label: '收到方式', type: 'text', required: true, maxLength: 30 },
    {
      name: 'objector',
      label: '异议人',
      type: 'group',
      fields: [
        { name: 'name', label: '姓名或单位', type: 'text', maxLength: 40 },
        { name: 'unit', label: '所在单位', type: 'text', maxLength: 60 },
        { name: 'phone', label: '联系电话', type: 'text', maxLength: 30 },
      ],
    },
    { name: 'content', label: '异议内容', type: 'textarea', required: true, maxLength: 2000 },
    {
      name: 'status',
      label: '状态',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'received',
      options: [
        { value: 'received', label: '待处理' },
        { value: 'upheld', label: '成立' },
        { value: 'refused', label: '不成立' },
      ],
    },
    { name: 'outcome', label: '处理意见', type: 'textarea', maxLength: 1000 },
    { name: 'settledAt', label: '处理时间', type: 'date' },
    { name: 'awardBefore', label: '原奖项', type: 'text' },
    { name: 'awardAfter', label: '更正后的奖项', type: 'text' },
    { name: 'by', label: '经办人', type: 'relationship', relationTo: 'users' },
  ]),
}
