import type { CollectionConfig } from 'payload'
import { accessFor, hiddenUnlessFor } from '../access/enforce'
import { checkIncoming } from '../hooks/check-incoming'
import { checkQuery } from '../hooks/check-query'
import { refuseWhileUsed } from '../hooks/refuse-while-used'

/** Folders that editors sort pictures and attachments into; visitors know nothing of them. */
export const mediaFolders: CollectionConfig = {
  slug: 'media-folders',
  labels: { singular: '文件夹', plural: '图片文件夹' },
  admin: {
    useAsTitle: 'name',
    group: '内容',
    defaultColumns: ['name', 'createdAt'],
    hidden: hiddenUnlessFor('editor', 'admin'),
  },
  defaultSort: '-createdAt',
  access: accessFor('media-folders'),
  hooks: {
    beforeOperation: [checkQuery, checkIncoming],
    beforeDelete: [refuseWhileUsed({ collection: 'media', field: 'folder', what: '文件' })],
  },
  fields: [
    {
      name: 'name',
      label: '名称',
      type: 'text',
      required: true,
      unique: true,
      maxLength: 40,
      admin: { description: '按“年月日＋活动”起名便于查找，例如“20260901 开学第一课”。' },
    },
  ],
}
