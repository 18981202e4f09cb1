import type { Field, FieldHook } from 'payload'

/** An agreement of nobody is none. */
const trimmed: FieldHook = ({ value }) => (typeof value === 'string' ? value.trim() || null : value)

/** Whether people can be recognised in a picture, and who has agreed to its publication (domain.md §4.5). */
export const portraitFields = (): Field[] => [
  {
    name: 'showsPeople',
    label: '画面里有可辨认的人',
    type: 'checkbox',
    defaultValue: false,
    admin: { description: '认得出面孔的就勾选；没有登记同意的，用到它的稿件不能发布，网站上也不显示。' },
  },
  {
    name: 'consent',
    label: '肖像同意记录',
    type: 'group',
    admin: {
      condition: ({ showsPeople }) => showsPeople === true,
      description: '成人由本人同意，学生由监护人同意；只有内容编辑和管理员看得到。',
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'by',
            label: '同意人（本人或监护人）',
            type: 'text',
            maxLength: 60,
            hooks: { beforeValidate: [trimmed] },
          },
          {
            name: 'date',
            label: '同意日期',
            type: 'date',
            admin: { date: { pickerAppearance: 'dayOnly' } },
          },
          { name: 'textVersion', label: '同意书版本', type: 'text', maxLength: 20 },
        ],
      },
    ],
  },
]
