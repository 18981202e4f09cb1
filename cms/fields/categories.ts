import type { ArrayField, NumberField } from 'payload'

const limit = (name: string, label: string, most: number): NumberField => ({
  name,
  label,
  type: 'number',
  min: 0,
  max: most,
})

/** What entries are about, with limits of their own where they differ from the campaign's. */
export const categoriesField = (): ArrayField => ({
  name: 'categories',
  label: '类别',
  labels: { singular: '类别', plural: '类别' },
  type: 'array',
  required: true,
  minRows: 1,
  maxRows: 20,
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'key', label: '代号', type: 'text', required: true, maxLength: 30 },
        { name: 'label', label: '名称', type: 'text', required: true, maxLength: 40 },
        {
          name: 'code',
          label: '证书代码',
          type: 'text',
          maxLength: 4,
          admin: { description: '如 AL、ZW。' },
        },
      ],
    },
    {
      type: 'collapsible',
      label: '本类别单独的要求（不填则按活动的要求）',
      admin: { initCollapsed: true },
      fields: [
        {
          type: 'row',
          fields: [
            limit('minCharacters', '字数下限', 20000),
            limit('maxCharacters', '字数上限', 20000),
            limit('maxImages', '图片上限', 20),
            limit('maxAttachments', '附件上限', 10),
            limit('maxVideoMinutes', '视频最长（分钟）', 600),
            limit('maxVideoMegabytes', '视频最大（MB）', 10000),
          ],
        },
      ],
    },
  ],
})

/** 组别: who takes part, such as pupils of primary schools or teachers. */
export const divisionsField = (): ArrayField => ({
  name: 'divisions',
  label: '组别（可不设）',
  labels: { singular: '组别', plural: '组别' },
  type: 'array',
  maxRows: 20,
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'key', label: '代号', type: 'text', required: true, maxLength: 30 },
        { name: 'label', label: '名称', type: 'text', required: true, maxLength: 40 },
        { name: 'pupils', label: '学生组别（姓名公开时只留姓）', type: 'checkbox', defaultValue: false },
      ],
    },
  ],
})
