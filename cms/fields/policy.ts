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
        { value: 'median', label: '中位数' },
        { value: 'standard-score', label: '标准分（按评委宽严折算后平均）' },
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
      name: 'belowTrim',
      label: '有效评分表不足时',
      type: 'select',
      required: true,
      defaultValue: 'mean',
      options: [
        { value: 'mean', label: '不去分，改用平均分，并在结果中注明' },
        { value: 'refuse', label: '不得公布，先补评' },
      ],
      admin: { condition: (_, policy) => policy?.method === 'trimmed-mean' },
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
      label: '同分处理（按先后依次使用）',
      type: 'select',
      hasMany: true,
      defaultValue: ['extend-decimals'],
      admin: { description: '一项也不选，则显示的小数位相同即并列，奖项并列。' },
      options: [
        { value: 'extend-decimals', label: '增加小数位比较' },
        { value: 'criterion-order', label: '依次比较各指标平均分' },
        { value: 'median', label: '比较中位数' },
        { value: 're-review', label: '仍相同的由评审会复议定序' },
      ],
    },
  ],
})
