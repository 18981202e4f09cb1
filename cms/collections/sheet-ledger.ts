import type { CollectionConfig } from 'payload'
import { accessFor, guardColumns, hiddenUnlessFor } from '../access/enforce'
import { campaignField } from '../fields/campaign'
import { checkQuery } from '../hooks/check-query'

/** The hash chain: one link for every sheet submitted or voided after that, in order. Written by actions only, never changed. */
export const sheetLedger: CollectionConfig = {
  slug: 'sheet-ledger',
  labels: { singular: '评分链', plural: '评分链' },
  admin: {
    useAsTitle: 'number',
    group: '征集评选',
    defaultColumns: ['campaign', 'number', 'kind', 'at'],
    hidden: hiddenUnlessFor('observer'),
  },
  defaultSort: 'number',
  access: accessFor('sheet-ledger'),
  hooks: { beforeOperation: [checkQuery] },
  indexes: [{ fields: ['campaign', 'number'], unique: true }],
  fields: guardColumns('sheet-ledger', [
    campaignField(),
    { name: 'number', label: '序号', type: 'number', required: true },
    { name: 'sheet', label: '评分表', type: 'relationship', relationTo: 'score-sheets', required: true },
    {
      name: 'kind',
      label: '事项',
      type: 'select',
      required: true,
      index: true,
      options: [
        { value: 'submit', label: '提交' },
        { value: 'void', label: '作废' },
      ],
    },
    { name: 'digest', label: '评分表摘要', type: 'text', required: true },
    { name: 'previous', label: '上一条', type: 'text', required: true },
    { name: 'hash', label: '本条', type: 'text', required: true },
    { name: 'at', label: '时间', type: 'date', required: true },
  ]),
}
