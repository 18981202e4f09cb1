import type { CollectionConfig } from 'payload'
import { accessFor, guardColumns, hiddenUnlessFor } from '../access/enforce'
import { campaignField } from '../fields/campaign'
import { auditChange, auditDelete } from '../hooks/audit'
import { checkQuery } from '../hooks/check-query'

/** The outbox: what is to be told to an account, seen by the secretary before it leaves. */
export const messages: CollectionConfig = {
  slug: 'messages',
  labels: { singular: '消息', plural: '消息' },
  admin: {
    useAsTitle: 'subject',
    group: '征集评选',
    defaultColumns: ['subject', 'to', 'status', 'sentAt'],
    hidden: hiddenUnlessFor('observer'),
  },
  defaultSort: '-createdAt',
  access: accessFor('messages'),
  hooks: { beforeOperation: [checkQuery], afterChange: [auditChange], afterDelete: [auditDelete] },

  fields: guardColumns('messages', [
    { ...campaignField(), required: false },
    { name: 'to', label: '收件人', type: 'relationship', relationTo: 'users', required: true, index: true },
    {
      name: 'kind',
      label: '类别',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'reminder',
      options: [
        { value: 'reminder', label: '催办' },
        { value: 'notice', label: '通知' },
      ],
    },
    { name: 'subject', label: '标题', type: 'text', required: true, maxLength: 80 },
    { name: 'body', label: '内容', type: 'textarea', required: true, maxLength: 2000 },
    {
      name: 'status',
      label: '状态',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'draft',
      options: [
        { value: 'draft', label: '待发' },
        { value: 'sent', label: '已发' },
        { value: 'cancelled', label: '已取消' },
      ],
    },
    {
      name: 'channel',
      label: '方式',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'in-app',
      options: [
        { value: 'in-app', label: '站内消息' },
        { value: 'email', label: '站内消息和邮件' },
      ],
    },
    { name: 'sentAt', label: '发出时间', type: 'date' },
    { name: 'readAt', label: '阅读时间', type: 'date' },
    { name: 'failure', label: '未送达的原因', type: 'text' },
    { name: 'by', label: '发件人', type: 'relationship', relationTo: 'users' },
  ]),
}
