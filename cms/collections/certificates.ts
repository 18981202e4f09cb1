import type { CollectionConfig } from 'payload'
import { accessFor, guardColumns, hiddenUnlessFor } from '../access/enforce'
import { campaignField } from '../fields/campaign'
import { auditChange, auditDelete } from '../hooks/audit'
import { checkQuery } from '../hooks/check-query'
import { publishChange, publishDelete } from '../hooks/publish-change'

/** A certificate; its number is never used again, not even when it is revoked. */
export const certificates: CollectionConfig = {
  slug: 'certificates',
  labels: { singular: '证书', plural: '证书' },
  admin: {
    useAsTitle: 'number',
    group: '征集评选',
    defaultColumns: ['number', 'awardName', 'unit', 'status'],
    hidden: hiddenUnlessFor('secretary', 'observer'),
  },
  access: accessFor('certificates'),
  hooks: {
    beforeOperation: [checkQuery],
    afterChange: [auditChange, publishChange],
    afterDelete: [auditDelete, publishDelete],
  },

  fields: guardColumns('certificates', [
    campaignField(),
    { name: 'result', label: '评审结果', type: 'relationship', relationTo: 'results' },
    { name: 'organizerAward', label: '组织奖', type: 'relationship', relationTo: 'organizer-awards' },
    { name: 'school', label: '学校', type: 'relationship', relationTo: 'schools', index: true },
    {
      name: 'kind',
      label: '类别',
      type: 'select',
      required: true,
      index: true,
      options: [
        { value: 'entry', label: '作品' },
        { value: 'tutor', label: '指导教师' },
        { value: 'organizer', label: '组织' },
      ],
    },
    { name: 'number', label: '编号', type: 'text', required: true, unique: true },
    { name: 'recipients', label: '姓名', type: 'text', hasMany: true },
    { name: 'unit', label: '单位', type: 'text', required: true },
    { name: 'title', label: '作品', type: 'text' },
    { name: 'awardName', label: '奖项', type: 'text', required: true },
    { name: 'tierKey', label: '奖项代号', type: 'text' },
    { name: 'pupils', label: '学生作品', type: 'checkbox', defaultValue: false },
    { name: 'issuedOn', label: '落款日期', type: 'text', required: true },
    { name: 'issuer', label: '颁发单位', type: 'text', required: true },
    { name: 'nonce', label: '随机数', type: 'text', required: true },
    { name: 'digest', label: '摘要', type: 'text', required: true },
    {
      name: 'status',
      label: '状态',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'issued',
      options: [
        { value: 'issued', label: '有效' },
        { value: 'revoked', label: '已作废' },
      ],
    },
    { name: 'revokedAt', label: '作废时间', type: 'date' },
    { name: 'revocationReason', label: '作废理由', type: 'text' },
    { name: 'replaces', label: '代替', type: 'relationship', relationTo: 'certificates' },
    { name: 'replacedBy', label: '换发后的编号', type: 'text' },
  ]),
}
