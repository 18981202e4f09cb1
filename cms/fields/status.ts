import type { SelectField } from 'payload'
import { entryStatuses, entryStatusLabels } from '../domain/entry'
import { sheetStatuses, sheetStatusLabels } from '../domain/sheet'

const statusField = <Status extends string>(
  statuses: readonly Status[],
  labels: Record<Status, string>,
  first: Status,
): SelectField => ({
  name: 'status',
  label: '状态',
  type: 'select',
  required: true,
  index: true,
  defaultValue: first,
  options: statuses.map((value) => ({ value, label: labels[value] })),
  admin: { readOnly: true, position: 'sidebar' },
})

export const entryStatusField = () => statusField(entryStatuses, entryStatusLabels, 'draft')

export const sheetStatusField = () => statusField(sheetStatuses, sheetStatusLabels, 'assigned')
