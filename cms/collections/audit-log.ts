import type { CollectionConfig } from 'payload'
import { accessFor, hiddenUnlessFor } from '../access/enforce'
import { roleLabels, roles } from '../access/roles'
import { checkQuery } from '../hooks/check-query'

/** Append-only: every change to a contest record, by whom, as what role, when, from where. */
export const auditLog: CollectionConfig = {
  slug: 'audit-log',
  labels: { singular: '操作日志', plural: '操作日志' },
  admin: {
    useAsTitle: 'summary',
    group: '监督',
    defaultColumns: ['createdAt', 'actorName', 'role', 'summary', 'address'],
    hidden: hiddenUnlessFor('observer', 'admin'),
  },
  defaultSort: '-createdAt',
  access: accessFor('audit-log'),
  hooks: { beforeOperation: [checkQuery] },
  fields: [
    { name: 'actor', label: '操作人', type: 'relationship', relationTo: 'users' },
    { name: 'actorName', label: '操作人姓名', type: 'text', required: true },
    {
      name: 'role',
      label: '当时的角色',
      type: 'select',
      required: true,
      options: roles.map((value) => ({ value, label: value === 'visitor' ? '系统' : roleLabels[value] })),
    },
    { name: 'address', label: '来源地址', type: 'text' },
    { name: 'summary', label: '事项', type: 'text', required: true },
    { name: 'target', label: '对象类别', type: 'text', required: true, index: true },
    { name: 'targetId', label: '对象编号', type: 'text', required: true, index: true },
    {
      name: 'changes',
      label: '变动',
      type: 'json',
      admin: { components: { Field: '@cms/views/record/changes-field#ChangesField' } },
    },
  ],
}
