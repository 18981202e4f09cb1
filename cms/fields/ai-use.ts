import type { GroupField } from 'payload'

/** Whether and how artificial intelligence was used; disclosed, not forbidden. */
export const aiUseField = (): GroupField => ({
  name: 'aiUse',
  label: '人工智能使用说明',
  type: 'group',
  fields: [
    {
      name: 'used',
      label: '是否使用',
      type: 'select',
      options: [
        { value: 'none', label: '没有使用' },
        { value: 'used', label: '使用了' },
      ],
    },
    {
      name: 'disclosure',
      label: '使用的工具、版本和用途',
      type: 'textarea',
      maxLength: 500,
      admin: { condition: (_, aiUse) => aiUse?.used === 'used' },
    },
  ],
})
