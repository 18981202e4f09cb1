import type { CollectionConfig } from 'payload'
import { accessFor, guardColumns, hiddenUnlessFor } from '../access/enforce'
import { sheetStatusField } from '../fields/status'
import { auditChange, auditDelete } from '../hooks/audit'
import { checkQuery } from '../hooks/check-query'

/** Assignment and score in one record: one judge, one entry, one round. Written by actions only. */
export const scoreSheets: CollectionConfig = {
  slug: 'score-sheets',
  labels: { singular: '评分表', plural: '评分表' },
  admin: {
    group: '征集评选',
    defaultColumns: ['entry', 'judge', 'status', 'submittedAt'],
    hidden: hiddenUnlessFor('secretary', 'observer'),
  },
  access: accessFor('score-sheets'),
  hooks: { beforeOperation: [checkQuery], afterChange: [auditChange], afterDelete: [auditDelete] },
  indexes: [{ fields: ['entry', 'judge', 'round'], unique: true }],
  fields: guardColumns('score-sheets', [
    {
      name: 'campaign',
      label: '征集活动',
      type: 'relationship',
      relationTo: 'campaigns',
      required: true,
      index: true,
    },
    {
      name: 'entry',
      label: '作品',
      type: 'relationship',
      relationTo: 'entries',
      required: true,
      index: true,
    },
    { name: 'judge', label: '评委', type: 'relationship', relationTo: 'users', required: true, index: true },
    { name: 'round', label: '轮次', type: 'number', required: true, defaultValue: 1 },
    { name: 'seat', label: '席位', type: 'text', admin: { description: '公开时代替评委姓名的字母。' } },
    sheetStatusField(),
    {
      name: 'marks',
      label: '得分',
      labels: { singular: '得分', plural: '得分' },
      type: 'array',
      fields: [
        { name: 'criterion', label: '指标', type: 'text', required: true },
        { name: 'points', label: '分值', type: 'number', required: true },
      ],
    },
    {
      name: 'adjustments',
      label: '加分与扣分',
      labels: { singular: '加分或扣分', plural: '加分与扣分' },
      type: 'array',
      fields: [
        { name: 'key', label: '项目', type: 'text', required: true },
        { name: 'points', label: '分值', type: 'number', required: true },
      ],
    },
    { name: 'comment', label: '评语', type: 'textarea', maxLength: 1000 },
    { name: 'recusalReason', label: '回避理由', type: 'textarea', maxLength: 300 },
    { name: 'abstentionReason', label: '弃权理由', type: 'textarea', maxLength: 300 },
    { name: 'enteredBy', label: '代录人', type: 'relationship', relationTo: 'users' },
    { name: 'nonce', label: '随机数', type: 'text', admin: { hidden: true } },
    { name: 'submittedAt', label: '提交时间', type: 'date' },
  ]),
}
