import type { GroupField } from 'payload'
import { ofKind } from './of-kind'

/** 一校一册: power items with their flow charts, prohibitions, and where to complain. How many there are is counted, not typed. */
export const handbookField = (): GroupField => ({
  name: 'handbook',
  label: '一校一册',
  type: 'group',
  fields: [
    { name: 'title', label: '手册名称', type: 'text', maxLength: 80 },
    { name: 'summary', label: '内容说明', type: 'textarea', maxLength: 300 },
    {
      name: 'powers',
      label: '权力清单',
      labels: { singular: '权力事项', plural: '权力事项' },
      type: 'array',
      maxRows: 60,
      fields: [
        { name: 'name', label: '事项', type: 'text', required: true, maxLength: 40 },
        {
          type: 'row',
          fields: [
            {
              name: 'type',
              label: '类型',
              type: 'select',
              required: true,
              defaultValue: 'internal',
              options: [
                { value: 'service', label: '服务类' },
                { value: 'approval', label: '审核类' },
                { value: 'internal', label: '内控类' },
              ],
            },
            { name: 'subject', label: '行使主体', type: 'text', maxLength: 40 },
          ],
        },
        { name: 'basis', label: '依据', type: 'text', maxLength: 120 },
        { name: 'supervision', label: '监督方式', type: 'text', maxLength: 120 },
        {
          name: 'steps',
          label: '流程',
          labels: { singular: '步骤', plural: '步骤' },
          type: 'array',
          maxRows: 12,
          fields: [
            {
              type: 'row',
              fields: [
                { name: 'text', label: '做什么', type: 'text', required: true, maxLength: 60 },
                { name: 'who', label: '由谁做', type: 'text', maxLength: 30 },
              ],
            },
          ],
        },
      ],
    },
    {
      name: 'prohibitions',
      label: '负面清单',
      labels: { singular: '禁止行为', plural: '禁止行为' },
      type: 'array',
      maxRows: 40,
      fields: [{ name: 'text', label: '内容', type: 'text', required: true, maxLength: 120 }],
    },
    { name: 'supervision', label: '监督渠道', type: 'textarea', maxLength: 200 },
    {
      name: 'file',
      label: '手册文件（PDF）',
      type: 'upload',
      relationTo: 'media',
      filterOptions: ofKind('application/pdf'),
    },
  ],
})
