import type { DateField, GroupField } from 'payload'

const instant = (name: string, label: string, description?: string): DateField => ({
  name,
  label,
  type: 'date',
  required: true,
  admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm' }, description },
})

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
    instant('reviewOpensAt', '评审开始', '截止与评审开始之间为形式审查。'),
    instant('reviewClosesAt', '评审截止'),
  ],
})
