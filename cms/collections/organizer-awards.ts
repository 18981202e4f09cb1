import type { CollectionConfig } from 'payload'
import { accessFor, guardColumns, hiddenUnlessFor } from '../access/enforce'
import { campaignField } from '../fields/campaign'
import { auditChange, auditDelete } from '../hooks/audit'
import { checkQuery } from '../hooks/check-query'
import { publishChange, publishDelete } from '../hooks/publish-change'

/** 优秀组织奖 to a school or a district; public once announced. */
export const organizerAwards: CollectionConfig = {
  slug: 'organizer-awards',
  labels: { singular: '组织奖', plural: '组织奖' },
  admin: {
    useAsTitle: 'unitName',
    group: '征集评选',
    defaultColumns: ['campaign', 'unitName', 'name'],
    hidden: hiddenUnlessFor('secretary', 'observer'),
  },

  access: accessFor('organizer-awards'),
  hooks: {
    beforeOperation: [checkQuery],
    afterChange: [auditChange, publishChange],
    afterDelete: [auditDelete, publishDelete],
  },

  fields: guardColumns('organizer-awards', [
    campaignField(),
    { name: 'name', label: '奖项', type: 'text', required: true, maxLength: 20 },
    { name: 'school', label: '学校', type: 'relationship', relationTo: 'schools' },
    { name: 'district', label: '县区', type: 'relationship', relationTo: 'districts' },
    { name: 'unitName', label: '获奖单位', type: 'text', required: true, maxLength: 60 },
    { name: 'reason', label: '理由', type: 'text', required: true, maxLength: 300 },
    { name: 'announced', label: '已公布', type: 'checkbox', defaultValue: false, index: true },
  ]),
}
