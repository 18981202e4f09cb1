import type { JSONField } from 'payload'

/** Data that the program keeps for itself and staff may look at. */
export const dataField = (name: string, label: string, more: Partial<JSONField> = {}): JSONField => ({
  name,
  label,
  type: 'json',
  admin: { components: { Field: '@cms/views/record/data-field#DataField' } },
  ...more,
})
