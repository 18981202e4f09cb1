import type { ArrayField } from 'payload'

/** What media elsewhere published about it. */
export const mediaLinksField = (): ArrayField => ({
  name: 'mediaLinks',
  label: '媒体报道',
  labels: { singular: '报道', plural: '报道' },
  type: 'array',
  maxRows: 8,
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'outlet', label: '媒体', type: 'text', required: true, maxLength: 30 },
        {
          name: 'date',
          label: '日期',
          type: 'date',
          admin: { date: { pickerAppearance: 'dayOnly' } },
        },
      ],
    },
    { name: 'title', label: '标题', type: 'text', required: true, maxLength: 80 },
    {
      name: 'address',
      label: '网址',
      type: 'text',
      required: true,
      maxLength: 300,
      validate: (value: string | null | undefined) =>
        /^https?:\/\/\S+$/.test(value ?? '') || '网址以 http:// 或 https:// 开头，请从浏览器地址栏复制。',
    },
  ],
})
