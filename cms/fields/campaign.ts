import type { RelationshipField } from 'payload'

/** The campaign that a contest record belongs to. */
export const campaignField = (): RelationshipField => ({
  name: 'campaign',
  label: '征集活动',
  type: 'relationship',
  relationTo: 'campaigns',
  required: true,
  index: true,
  admin: { allowCreate: false, allowEdit: false },
})
