import type { ArrayField } from 'payload'

/** Figures for the home page; none without its period, its date and its source (domain.md §0.7). */
export const keyFiguresField = (): ArrayField => ({
  name: 'keyFigures',
  label: '成效数据',
  labels: { singular: '数据', plural: '数据' },
  type: 'array',
  maxRows: 6,
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'label', label: '指标', type: 'text', required: true, maxLength: 20 },
        { name: 'value', label: '数值', type: 'number', required: true },
        { name: 'unit', label: '单位', type: 'text', required: true, maxLength: 10 },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'period', label: '统计期间', type: 'text', required: true, maxLength: 30 },
        {
          name: 'asOf',
          label: '截至',
          type: 'date',
          required: true,
          admin: { date: { pickerAppearance: 'dayOnly' } },
        },
        { name: 'source', label: '来源', type: 'text', required: true, maxLength: 60 },
      ],
    },
  ],
})
