import type { Field } from 'payload'

/** How a date is shown. */
const moment = { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm' } as const

/** Written by the program: shown beside the form, never typed. */
export const stamped = { readOnly: true, position: 'sidebar' as const }

/** Stamped later: not shown before there is something to show. */
const stampedLater = (name: string) => ({
  ...stamped,
  condition: (data: Record<string, unknown> | undefined) => Boolean(data?.[name]),
})

/** What the program keeps of an entry from its submission on: when and how it came in, what became of it since. */
export const entryRecordFields: Field[] = [
  { name: 'changedBy', label: '最后修改人', type: 'text', admin: { hidden: true } },
  { name: 'changedAt', label: '最后修改时间', type: 'date', admin: { hidden: true } },
  { name: 'workCode', label: '作品编号', type: 'text', admin: { ...stamped, hidden: true } },
  { name: 'receiptNo', label: '回执编号', type: 'text', admin: stampedLater('receiptNo') },
  {
    name: 'submittedAt',
    label: '提交时间',
    type: 'date',
    admin: { ...stampedLater('submittedAt'), date: moment },
  },
  {
    name: 'late',
    label: '宽限期内提交',
    type: 'checkbox',
    defaultValue: false,
    admin: stampedLater('late'),
  },
  { name: 'agreedVersion', label: '承诺与授权的版本', type: 'text', admin: stampedLater('agreedVersion') },
  { name: 'agreedText', label: '提交时同意的文字', type: 'textarea', admin: { hidden: true } },
  {
    name: 'forwardedAt',
    label: '推荐时间',
    type: 'date',
    admin: { ...stampedLater('forwardedAt'), date: moment },
  },
  { name: 'forwardRank', label: '县区排序', type: 'number', admin: { ...stamped, hidden: true } },
  {
    name: 'round',
    label: '所在轮次',
    type: 'number',
    defaultValue: 1,
    admin: { ...stamped, hidden: true },
  },
  { name: 'signature', label: '查重指纹', type: 'json', admin: { hidden: true } },
  {
    name: 'returnReason',
    label: '退回或未通过的原因',
    type: 'textarea',
    admin: stampedLater('returnReason'),
  },
]
