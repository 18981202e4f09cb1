import type { ArrayField } from 'payload'

/** The titles of a demonstration school: each with level, batch, year and status, and until when it holds. */
export const designationsField = (): ArrayField => ({
  name: 'designations',
  label: '示范校命名',
  labels: { singular: '命名', plural: '命名' },
  type: 'array',
  maxRows: 12,
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'level',
          label: '层级',
          type: 'select',
          required: true,
          options: [
            { value: 'region', label: '自治区级' },
            { value: 'city', label: '市级' },
            { value: 'district', label: '县级' },
          ],
        },
        {
          name: 'status',
          label: '状态',
          type: 'select',
          required: true,
          defaultValue: 'designated',
          options: [
            { value: 'cultivating', label: '示范培育对象' },
            { value: 'designated', label: '已命名' },
            { value: 're-recognised', label: '复核通过' },
            { value: 'withdrawn', label: '已撤销' },
          ],
        },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'batch', label: '批次', type: 'text', maxLength: 20, admin: { placeholder: '第一批' } },
        { name: 'year', label: '年份', type: 'number', required: true, min: 2000, max: 2100 },
        {
          name: 'validUntil',
          label: '有效期至',
          type: 'date',
          admin: { date: { pickerAppearance: 'dayOnly' } },
        },
      ],
    },
  ],
})
