import type { GroupField } from 'payload'

/** Award tiers from the highest on, by percentage or by count. */
export const awardsField = (): GroupField => ({
  name: 'awards',
  label: '奖项设置',
  type: 'group',
  fields: [
    {
      name: 'sum',
      type: 'ui',
      admin: { components: { Field: '@cms/views/campaign/award-sum#AwardSum' }, disableListColumn: true },
    },
    {
      name: 'tiers',
      label: '奖项（从高到低）',
      labels: { singular: '奖项', plural: '奖项' },
      type: 'array',
      required: true,
      minRows: 1,
      maxRows: 8,
      defaultValue: [
        { key: '1', name: '一等奖', mode: 'ratio', value: 10 },
        { key: '2', name: '二等奖', mode: 'ratio', value: 20 },
        { key: '3', name: '三等奖', mode: 'ratio', value: 30 },
      ],
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'key', label: '代号', type: 'text', required: true, maxLength: 10 },
            { name: 'name', label: '名称', type: 'text', required: true, maxLength: 20 },
            {
              name: 'mode',
              label: '方式',
              type: 'select',
              required: true,
              defaultValue: 'ratio',
              options: [
                { value: 'ratio', label: '按比例（%）' },
                { value: 'count', label: '按数量' },
              ],
            },
            { name: 'value', label: '数值', type: 'number', required: true },
          ],
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'groupBy',
          label: '评奖范围',
          type: 'select',
          required: true,
          defaultValue: 'campaign',
          options: [
            { value: 'campaign', label: '全部作品一起评' },
            { value: 'division', label: '各组别分别评' },
            { value: 'category', label: '各类别分别评' },
          ],
        },
        {
          name: 'base',
          label: '比例的基数',
          type: 'select',
          required: true,
          defaultValue: 'screened',
          options: [
            { value: 'received', label: '收到的作品' },
            { value: 'screened', label: '通过形式审查的作品' },
            { value: 'last-round', label: '进入最后一轮的作品' },
          ],
        },
      ],
    },
    {
      name: 'rounding',
      label: '比例折算数量时',
      type: 'select',
      required: true,
      defaultValue: 'round',
      options: [
        { value: 'floor', label: '舍去小数' },
        { value: 'round', label: '四舍五入' },
        { value: 'ceil', label: '进一' },
      ],
    },
    {
      name: 'onTie',
      label: '奖项分界处同分',
      type: 'select',
      required: true,
      defaultValue: 'raise',
      options: [
        { value: 'raise', label: '并列的都获较高奖项' },
        { value: 'lower', label: '并列的都获较低奖项' },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'organizerName',
          label: '组织奖名称',
          type: 'text',
          maxLength: 20,
          defaultValue: '优秀组织奖',
        },
        {
          name: 'tutorName',
          label: '指导教师奖名称（不设则留空）',
          type: 'text',
          maxLength: 20,
        },
        {
          name: 'tutorTiers',
          label: '获哪些奖项的指导教师获奖（填奖项代号）',
          type: 'text',
          hasMany: true,
        },
      ],
    },
  ],
})
