import type { CollectionConfig } from 'payload'
import { accessFor, guardColumns, hiddenUnlessFor } from '../access/enforce'
import { campaignField } from '../fields/campaign'
import { auditChange, auditDelete } from '../hooks/audit'
import { checkQuery } from '../hooks/check-query'

/** An award changed by hand before the announcement, or an order set by re-review, always with a reason. */
export const awardChanges: CollectionConfig = {
  slug: 'award-changes',
  labels: { singular: '奖项调整', plural: '奖项调整' },
  admin: {
    group: '征集评选',
    defaultColumns: ['campaign', 'entry', 'tierKey', 'reason'],
    hidden: hiddenUnlessFor('observer'),
  },

  access: accessFor('award-changes'),
  hooks: { beforeOperation: [checkQuery], afterChange: [auditChange], afterDelete: [auditDelete] },

  fields: guardColumns('award-changes', [
    campaignField(),
    {
      name: 'entry',
      label: '作品',
      type: 'relationship',
      relationTo: 'entries',
      required: true,
      unique: true,
    },
    { name: 'changesAward', label: '改奖项', type: 'checkbox', defaultValue: false },
    { name: 'tierKey', label: '改为奖项', type: 'text' },
    { name: 'reReviewOrder', label: '复议定序', type: 'number' },
    { name: 'reason', label: '理由', type: 'text', required: true, maxLength: 300 },
    { name: 'by', label: '经办人', type: 'relationship', relationTo: 'users' },
  ]),
}
