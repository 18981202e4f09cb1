import type { GroupField } from 'payload'

/** How sheets become a score and scores a ranking; frozen with the rubric. */
export const policyField = (): GroupField => ({
  name: 'policy',
  label: '计分与排名',
  type: 'group',
  fields: [
    {
      name: 'method',
      label: '计分方法',
      type: 'select',
      required: true,
      defaultValue: 'trimmed-mean',
      options: [
        { value: 'mean', label: '平均分' },
        { value: 'trimmed-mean', label: '去掉最高分和最低分后的平均分' },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'trimHigh',
          label: '去掉最高分个数',
          type: 'number',
          required: true,
          min: 0,
          max: 5,
          defaultValue: 1,
        },
        {
          name: 'trimLow',
          label: '去掉最低分个数',
          type: 'number',
          required: true,
          min: 0,
          max: 5,
          defaultValue: 1,
        },
        {
          name: 'trimFrom',
          label: '有效评分表达到几份才去分',
          type: 'number',
          required: true,
          min: 1,
          max: 15,
          defaultValue: 5,
        },
      ],
    },
    {
      name: 'decimals',
      label: '显示小数位',
      type: 'number',
      required: true,
      min: 0,
      max: 6,
      defaultValue: 2,
    },
    {
      name: 'ties',
      label: '同分处理',
      type: 'select',
      required: true,
      defaultValue: 'extend-decimals',
      options: [
        { value: 'extend-decimals', label: '按精确得分排序，精确相等才并列' },
        { value: 'share-award', label: '显示的小数位相同即并列' },
      ],
    },
  ],
})
