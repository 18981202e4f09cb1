import type { GlobalConfig } from 'payload'
import { globalAccessFor, hiddenUnlessFor } from '../access/enforce'
import { auditGlobal } from '../hooks/audit'
import { checkIncomingGlobal } from '../hooks/check-incoming'

/** How many reviews a text passes, and the words that the checks before publication look for. */
export const editorialSettings: GlobalConfig = {
  slug: 'editorial-settings',
  label: '审校设置',
  admin: { group: '内容', hidden: hiddenUnlessFor('admin') },
  access: globalAccessFor('editorial-settings'),
  hooks: { beforeOperation: [checkIncomingGlobal], afterChange: [auditGlobal] },
  fields: [
    {
      name: 'steps',
      label: '审校几次',
      type: 'select',
      required: true,
      defaultValue: '3',
      options: [
        { value: '3', label: '三审三校（撰稿人之外三个人）' },
        { value: '2', label: '二审二校（撰稿人之外两个人）' },
        { value: '1', label: '一审一校（撰稿人之外一个人）' },
      ],
      admin: {
        description:
          '每一步由不同的人办理，撰稿人不审自己的稿件；改动对以后送审的稿件起作用，已经送审的不变。',
      },
    },
    {
      name: 'words',
      label: '用词表',
      labels: { singular: '词', plural: '词' },
      type: 'array',
      maxRows: 500,
      admin: { description: '送审前检查正文里有没有这些词。' },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'word', label: '不用', type: 'text', required: true, maxLength: 40 },
            { name: 'instead', label: '改用', type: 'text', maxLength: 40 },
          ],
        },
        { name: 'why', label: '为什么', type: 'text', maxLength: 120 },
      ],
    },
  ],
}
