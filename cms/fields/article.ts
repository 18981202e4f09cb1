import type { Field } from 'payload'
import { demoField } from './demo'
import { ofKind } from './of-kind'
import { richTextField } from './rich-text'
import { slugFields } from './slug'
import { wordImportField } from './word-import'

/** What every published article carries: title block, body, cover, attachments and the facts an official page states. */
export const articleFields = (body: { label: string; description?: string }): Field[] => [
  wordImportField(),
  { name: 'title', label: '标题', type: 'text', required: true, maxLength: 120 },
  ...slugFields(),
  {
    name: 'summary',
    label: '摘要',
    type: 'textarea',
    required: true,
    maxLength: 120,
    admin: { description: '不超过 120 字，用于列表和分享卡片。' },
  },
  { name: 'cover', label: '封面图片', type: 'upload', relationTo: 'media', filterOptions: ofKind('image/') },
  richTextField('body', body.label, { pictures: 'media', required: true, description: body.description }),
  {
    name: 'attachments',
    label: '附件',
    type: 'upload',
    relationTo: 'media',
    hasMany: true,
    maxRows: 10,
  },
  { name: 'source', label: '来源', type: 'text', maxLength: 60, admin: { position: 'sidebar' } },
  {
    name: 'responsibleEditor',
    label: '责任编辑',
    type: 'text',
    maxLength: 30,
    admin: { position: 'sidebar' },
  },
  {
    name: 'publishedAt',
    label: '发布时间',
    type: 'date',
    index: true,
    admin: {
      position: 'sidebar',
      readOnly: true,
      date: { pickerAppearance: 'dayAndTime' },
      description: '第一次发布时由系统记下，不能改动。',
    },
  },
  demoField(),
]
