import type { ArrayField, GroupField, RelationshipField } from 'payload'

/** How many judges an entry gets, whom they may not judge, and what a sheet must have. */
export const reviewField = (): GroupField => ({
  name: 'review',
  label: '评审安排',
  type: 'group',
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'sheetsPerEntry',
          label: '每件作品评委数',
          type: 'number',
          required: true,
          min: 1,
          max: 15,
          defaultValue: 5,
        },
        {
          name: 'maxPerJudge',
          label: '每位评委最多评几件（可不填）',
          type: 'number',
          min: 1,
          max: 5000,
        },
        {
          name: 'rangeTrigger',
          label: '分差超过多少分提示复议',
          type: 'number',
          required: true,
          min: 1,
          max: 1000,
          defaultValue: 15,
        },
      ],
    },
    {
      name: 'mixing',
      label: '评委编组',
      type: 'select',
      required: true,
      defaultValue: 'mixed',
      options: [
        { value: 'mixed', label: '不编组：尽量让每两位评委少同评' },
        { value: 'panels', label: '编组：每件作品由一个评委组评' },
      ],
    },
    { name: 'avoidOwnDistrict', label: '回避本县区作品', type: 'checkbox', defaultValue: false },
    { name: 'commentRequired', label: '评语必填', type: 'checkbox', defaultValue: false },
    {
      name: 'allowAbstention',
      label: '允许弃权（须写理由，不计为零分）',
      type: 'checkbox',
      defaultValue: true,
    },
  ],
})

const judgesNamed = (name: string, label: string, description?: string): RelationshipField => ({
  name,
  label,
  type: 'relationship',
  relationTo: 'users',
  hasMany: true,
  filterOptions: { role: { equals: 'judge' } },
  admin: { description },
})

export const judgesField = (): RelationshipField => judgesNamed('judges', '评委')

export const alternatesField = (): RelationshipField =>
  judgesNamed('alternates', '候补评委', '只在评委因回避而空缺时补上。')

export const panelsField = (): ArrayField => ({
  name: 'panels',
  label: '评委组',
  labels: { singular: '评委组', plural: '评委组' },
  type: 'array',
  maxRows: 40,
  admin: { condition: (data) => data?.review?.mixing === 'panels' },
  fields: [
    { name: 'name', label: '组名', type: 'text', required: true, maxLength: 20 },
    { ...judgesNamed('judges', '成员'), required: true } as RelationshipField,
  ],
})
