import type { CollectionConfig } from 'payload'
import { accessFor, guardColumns, hiddenUnlessFor } from '../access/enforce'
import { campaignField } from '../fields/campaign'
import { dataField } from '../fields/data'
import { auditChange, auditDelete } from '../hooks/audit'
import { checkQuery } from '../hooks/check-query'

/** A proposed assignment of judges, before and after it is applied, with its seed and rules on record. */
export const assignmentProposals: CollectionConfig = {
  slug: 'assignment-proposals',
  labels: { singular: '分配方案', plural: '分配方案' },
  admin: {
    group: '征集评选',
    defaultColumns: ['campaign', 'round', 'status', 'createdAt'],
    hidden: hiddenUnlessFor('observer'),
  },
  defaultSort: '-createdAt',
  access: accessFor('assignment-proposals'),
  hooks: { beforeOperation: [checkQuery], afterChange: [auditChange], afterDelete: [auditDelete] },

  fields: guardColumns('assignment-proposals', [
    campaignField(),
    { name: 'round', label: '轮次', type: 'number', required: true, defaultValue: 1 },
    {
      name: 'status',
      label: '状态',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'draft',
      options: [
        { value: 'draft', label: '待确认' },
        { value: 'applied', label: '已执行' },
        { value: 'discarded', label: '已放弃' },
      ],
    },
    { name: 'seed', label: '随机种子', type: 'text', required: true },
    dataField('rules', '规则', { required: true }),
    dataField('pairs', '分配', { required: true }),
    dataField('report', '说明', { required: true }),
    { name: 'by', label: '提出人', type: 'relationship', relationTo: 'users' },
    { name: 'appliedAt', label: '执行时间', type: 'date' },
  ]),
}
