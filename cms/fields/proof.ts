import type { GroupField } from 'payload'

/** What the announcement publishes so that anyone can check a receipt: the head of the hash chain and the Merkle root. */
export const proofField = (): GroupField => ({
  name: 'proof',
  label: '核验信息',
  type: 'group',
  admin: { readOnly: true, condition: (data) => Boolean(data?.announcedAt) },
  fields: [
    { name: 'chainHead', label: '评分链末端', type: 'text' },
    { name: 'links', label: '链上记录数', type: 'number' },
    { name: 'merkleRoot', label: '评分表根值', type: 'text' },
    { name: 'leaves', label: '计入的评分表', type: 'number' },
  ],
})
