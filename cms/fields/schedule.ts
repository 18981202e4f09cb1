import type { ArrayField, DateField, GroupField } from 'payload'

const instant = (name: string, label: string, description?: string): DateField => ({
  name,
  label,
  type: 'date',
  required: true,
  admin: { description },
})

const optional = (field: DateField): DateField => ({ ...field, required: false })

const laterRounds: ArrayField = {
  name: 'laterRounds',
  label: '复评、终评（可不设）',
  labels: { singular: '轮次', plural: '轮次' },
  type: 'array',
  maxRows: 3,
  fields: [
    { type: 'row', fields: [instant('opensAt', '开始'), instant('closesAt', '截止')] },
    {
      type: 'row',
      fields: [
        {
          name: 'advance',
          label: '晋级件数',
          type: 'number',
          required: true,
          min: 1,
          max: 5000,
          admin: { description: '上一轮按得分取前多少件。' },
        },
        {
          name: 'sheetsPerEntry',
          label: '每件作品评委数',
          type: 'number',
          required: true,
          min: 1,
          max: 15,
          defaultValue: 5,
        },
      ],
    },
  ],
}

/** The instants from which `domain/campaign.ts` computes the phase. */
export const scheduleField = (): GroupField => ({
  name: 'schedule',
  label: '日程（北京时间）',
  type: 'group',
  fields: [
    instant('opensAt', '征集开始'),
    instant('submissionClosesAt', '学校提交截止'),
    {
      name: 'graceMinutes',
      label: '宽限分钟数',
      type: 'number',
      required: true,
      min: 0,
      max: 1440,
      defaultValue: 30,
      admin: { description: '截止后仍可提交的分钟数，期间提交会标明。' },
    },
    optional(instant('forwardingClosesAt', '县区推荐截止', '不填则学校直接报到主办单位，不经县区推荐。')),
    instant('reviewOpensAt', '评审开始', '推荐截止（没有推荐时为提交截止）与评审开始之间为形式审查。'),
    instant('reviewClosesAt', '评审截止'),
    laterRounds,
  ],
})
