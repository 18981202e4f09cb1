import type { DateField, GroupField } from 'payload'

const stamped = (name: string, label: string): DateField => ({
  name,
  label,
  type: 'date',
  admin: {
    readOnly: true,
    date: { pickerAppearance: 'dayOnly' },
    description: '公布结果时由系统写入。',
  },
})

/** 公示: how long, in which days, and how an objection is raised. */
export const noticeField = (): GroupField => ({
  name: 'notice',
  label: '公示',
  type: 'group',
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'length',
          label: '公示天数',
          type: 'number',
          required: true,
          min: 1,
          max: 180,
          defaultValue: 5,
        },
        {
          name: 'unit',
          label: '天数单位',
          type: 'select',
          required: true,
          defaultValue: 'working',
          options: [
            { value: 'working', label: '工作日' },
            { value: 'calendar', label: '自然日' },
          ],
        },
      ],
    },
    { name: 'documentNo', label: '公示文号（可不填）', type: 'text', maxLength: 40 },
    { name: 'channels', label: '异议受理方式', type: 'textarea', maxLength: 300 },
    { name: 'requireRealName', label: '异议须实名', type: 'checkbox', defaultValue: true },
    { name: 'showScores', label: '公示中显示得分', type: 'checkbox', defaultValue: false },
    stamped('startsOn', '公示开始日期'),
    stamped('endsOn', '公示结束日期'),
    { name: 'decisionNo', label: '最终结果文号（可不填）', type: 'text', maxLength: 40 },
  ],
})
