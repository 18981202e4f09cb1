import type { GroupField, NumberField } from 'payload'

const bound = (name: string, label: string, change: Partial<NumberField> = {}): NumberField =>
  ({ name, label, type: 'number', min: 0, max: 1000, ...change }) as NumberField

/** How many entries a school, an author and a district may hand in, in all and by category. */
export const quotasField = (): GroupField => ({
  name: 'quotas',
  label: '报送名额',
  type: 'group',
  fields: [
    {
      type: 'row',
      fields: [
        bound('perSchool', '每校上限', { required: true, min: 1, max: 100, defaultValue: 2 }),
        bound('perAuthor', '每位作者上限（可不填）', { min: 1, max: 100 }),
      ],
    },
    {
      name: 'districts',
      label: '各县区名额',
      labels: { singular: '县区名额', plural: '县区名额' },
      type: 'array',
      admin: {
        description: '市直作为一个县区填写；没有列出的县区不设名额。有县区推荐时按推荐计，没有时按提交计。',
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'district',
              label: '县区',
              type: 'relationship',
              relationTo: 'districts',
              required: true,
            },
            bound('min', '下限（可不填）'),
            bound('max', '上限', { required: true }),
          ],
        },
      ],
    },
    {
      name: 'categories',
      label: '各类别每县区上限',
      labels: { singular: '类别名额', plural: '类别名额' },
      type: 'array',
      maxRows: 20,
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'category', label: '类别代号', type: 'text', required: true, maxLength: 30 },
            bound('max', '上限', { required: true }),
          ],
        },
      ],
    },
  ],
})
