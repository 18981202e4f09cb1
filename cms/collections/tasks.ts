import type { CollectionConfig } from 'payload'
import { accessFor, guardColumns, hiddenUnlessFor } from '../access/enforce'
import { campaignField } from '../fields/campaign'
import { dataField } from '../fields/data'
import { checkQuery } from '../hooks/check-query'

/** Long work in the background: how far it is and what came of it. One runs at a time. */
export const tasks: CollectionConfig = {
  slug: 'tasks',
  labels: { singular: '后台任务', plural: '后台任务' },
  admin: {
    group: '征集评选',
    defaultColumns: ['kind', 'status', 'message', 'createdAt'],
    hidden: hiddenUnlessFor('observer'),
  },
  defaultSort: '-createdAt',
  access: accessFor('tasks'),
  hooks: { beforeOperation: [checkQuery] },

  fields: guardColumns('tasks', [
    { ...campaignField(), required: false },
    {
      name: 'kind',
      label: '类别',
      type: 'select',
      required: true,
      index: true,
      options: [
        { value: 'assignment', label: '分配评委' },
        { value: 'blind-copies', label: '制作盲评副本' },
        { value: 'certificates', label: '制作证书' },
        { value: 'import', label: '导入表格' },
        { value: 'passwords', label: '发放初始密码' },
      ],
    },
    {
      name: 'status',
      label: '状态',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'queued',
      options: [
        { value: 'queued', label: '排队' },
        { value: 'running', label: '进行中' },
        { value: 'done', label: '完成' },
        { value: 'failed', label: '失败' },
      ],
    },
    { name: 'done', label: '已完成', type: 'number', required: true, defaultValue: 0 },
    { name: 'total', label: '总数', type: 'number', required: true, defaultValue: 0 },
    { name: 'message', label: '说明', type: 'text' },
    dataField('input', '输入'),
    dataField('output', '结果'),
    { name: 'by', label: '发起人', type: 'relationship', relationTo: 'users' },
  ]),
}
