import type { CollectionConfig } from 'payload'
import { accessFor, guardColumns, hiddenUnlessFor } from '../access/enforce'
import { campaignField } from '../fields/campaign'
import { dataField } from '../fields/data'
import { auditChange, auditDelete } from '../hooks/audit'
import { checkQuery } from '../hooks/check-query'

/** What judges see of an entry: no school, author, or file that names them. Made and mended by actions. */
export const blindCopies: CollectionConfig = {
  slug: 'blind-copies',
  labels: { singular: '盲评副本', plural: '盲评副本' },
  admin: {
    useAsTitle: 'workCode',
    group: '征集评选',
    defaultColumns: ['workCode', 'title', 'campaign', 'status'],
    hidden: hiddenUnlessFor('secretary', 'observer'),
  },

  access: accessFor('blind-copies'),
  hooks: { beforeOperation: [checkQuery], afterChange: [auditChange], afterDelete: [auditDelete] },

  fields: guardColumns('blind-copies', [
    campaignField(),
    {
      name: 'entry',
      label: '作品',
      type: 'relationship',
      relationTo: 'entries',
      required: true,
      unique: true,
    },
    { name: 'workCode', label: '作品编号', type: 'text', required: true },
    { name: 'title', label: '题目', type: 'text', required: true },
    dataField('body', '正文'),
    {
      name: 'files',
      label: '材料',
      labels: { singular: '材料', plural: '材料' },
      type: 'array',
      fields: [
        { name: 'file', label: '文件', type: 'relationship', relationTo: 'blind-files' },
        { name: 'source', label: '原文件，或视频的地址', type: 'text', required: true },
        { name: 'name', label: '名称', type: 'text', required: true },
        {
          name: 'place',
          label: '位置',
          type: 'select',
          required: true,
          options: [
            { value: 'body', label: '正文图片' },
            { value: 'image', label: '图片' },
            { value: 'attachment', label: '附件' },
            { value: 'video', label: '视频' },
          ],
        },
        { name: 'withheld', label: '不给评委', type: 'checkbox', defaultValue: false },
        { name: 'problem', label: '问题', type: 'text' },
        { name: 'minutes', label: '视频时长（分钟）', type: 'number' },
        { name: 'megabytes', label: '视频大小（MB）', type: 'number' },
      ],
    },
    dataField('finds', '发现的身份信息'),
    {
      name: 'status',
      label: '状态',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'open',
      options: [
        { value: 'open', label: '待处理' },
        { value: 'ready', label: '可以评审' },
      ],
    },
    { name: 'madeAt', label: '制作时间', type: 'date', required: true },
  ]),
}
