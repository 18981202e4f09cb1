import type { GroupField } from 'payload'

/** The guardian's recorded consent to show more of a pupil than school, surname and stage (domain.md §4.5). */
export const consentField = (admin: GroupField['admin']): GroupField => ({
  name: 'consent',
  label: '监护人同意',
  type: 'group',
  admin,
  fields: [
    {
      name: 'scope',
      label: '同意公开的范围',
      type: 'select',
      required: true,
      defaultValue: 'none',
      options: [
        { value: 'none', label: '未取得（只显示学校、姓氏和学段）' },
        { value: 'name', label: '姓名' },
        { value: 'name-and-face', label: '姓名与肖像' },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'guardian', label: '监护人', type: 'text', maxLength: 30 },
        { name: 'date', label: '日期', type: 'date', admin: { date: { pickerAppearance: 'dayOnly' } } },
        { name: 'textVersion', label: '同意书版本', type: 'text', maxLength: 20 },
      ],
    },
  ],
})
