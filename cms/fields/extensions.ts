import type { ArrayField } from 'payload'

/** Later deadlines given to single schools, each with its reason; written by an action. */
export const extensionsField = (): ArrayField => ({
  name: 'extensions',
  label: '个别学校延期',
  labels: { singular: '延期', plural: '延期' },
  type: 'array',
  admin: { readOnly: true, description: '在评审看板上办理。' },
  fields: [
    { name: 'school', label: '学校', type: 'relationship', relationTo: 'schools', required: true },
    { name: 'until', label: '延至', type: 'date', required: true },
    { name: 'reason', label: '原因', type: 'text', required: true, maxLength: 200 },
  ],
})
