import type { CollectionConfig } from 'payload'
import { accessFor, guardColumns, hiddenUnlessFor } from '../access/enforce'
import { sheetStatusField } from '../fields/status'
import { auditChange, auditDelete } from '../hooks/audit'
import { checkQuery } from '../hooks/check-query'

/** Assignment and score in one record: one judge, one entry. Written by actions only. */
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
  indexes: [{ fields: ['entry', 'judge'], unique: true }],
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
    { name: 'comment', label: '评语', type: 'textarea', maxLength: 1000 },
    { name: 'recusalReason', label: '回避理由', type: 'textarea', maxLength: 300 },
    { name: 'submittedAt', label: '提交时间', type: 'date' },
  ]),
}
