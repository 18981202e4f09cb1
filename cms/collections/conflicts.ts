import type { CollectionConfig } from 'payload'
import { accessFor, guardColumns, hiddenUnlessFor } from '../access/enforce'
import { campaignField } from '../fields/campaign'
import { auditChange, auditDelete } from '../hooks/audit'
import { checkIncoming } from '../hooks/check-incoming'
import { checkQuery } from '../hooks/check-query'

/** A judge who must not judge a school: listed by the secretary, or declared by the judge. */
export const conflicts: CollectionConfig = {
  slug: 'conflicts',
  labels: { singular: '回避关系', plural: '回避关系' },
  admin: {
    group: '征集评选',
    defaultColumns: ['campaign', 'judge', 'school', 'kind'],
    hidden: hiddenUnlessFor('secretary', 'observer'),
  },

  access: accessFor('conflicts'),
  hooks: {
    beforeOperation: [checkQuery, checkIncoming],
    afterChange: [auditChange],
    afterDelete: [auditDelete],
  },
  indexes: [{ fields: ['campaign', 'judge', 'school'], unique: true }],
  fields: guardColumns('conflicts', [
    campaignField(),
    { name: 'judge', label: '评委', type: 'relationship', relationTo: 'users', required: true, index: true },
    {
      name: 'school',
      label: '学校',
      type: 'relationship',
      relationTo: 'schools',
      required: true,
      index: true,
    },
    {
      name: 'kind',
      label: '来源',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'listed',
      options: [
        { value: 'listed', label: '秘书登记' },
        { value: 'declared', label: '评委申报' },
      ],
    },
    { name: 'reason', label: '理由', type: 'text', required: true, maxLength: 300 },
  ]),
}
