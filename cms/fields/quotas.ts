import type { GroupField } from 'payload'

/** How many entries a school, and the schools of a district together, may hand in. */
export const quotasField = (): GroupField => ({
  name: 'quotas',
  label: '报送名额',
  type: 'group',
  fields: [
    {
      name: 'perSchool',
      label: '每校上限',
      type: 'number',
      required: true,
      min: 1,
      max: 100,
      defaultValue: 2,
    },
    {
      name: 'districts',
      label: '各县区上限',
      labels: { singular: '县区名额', plural: '县区名额' },
      type: 'array',
      admin: { description: '没有列出的县区不设上限。' },
      fields: [
        { name: 'district', label: '县区', type: 'relationship', relationTo: 'districts', required: true },
        { name: 'max', label: '上限', type: 'number', required: true, min: 0, max: 1000 },
      ],
    },
  ],
})
