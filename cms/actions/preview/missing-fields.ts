import type { FlattenedField } from 'payload'
import { labelOf } from '../../hooks/field-label'

type Data = Record<string, unknown>

/** The labels of required fields that have nothing in them: a draft is kept without them, the site cannot show it. */
export function missingFields(fields: FlattenedField[], data: Data): string[] {
  return fields.flatMap((field): string[] => {
    const value = data[field.name]
    if ('required' in field && field.required && isEmpty(value)) return [labelOf(field)]
    if (field.type === 'group') return missingFields(field.flattenedFields, (value ?? {}) as Data)
    if (field.type !== 'array') return []
    return ((value ?? []) as Data[]).flatMap((row, index) =>
      missingFields(field.flattenedFields, row).map(
        (label) => `${labelOf(field)}第 ${index + 1} 行的${label}`,
      ),
    )
  })
}

const isEmpty = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
