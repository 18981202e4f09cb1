import type { CollectionSlug, FlattenedField, Payload } from 'payload'
import { beijingDay } from '../../domain/beijing-time'
import type { CellValue } from '../../office/workbook'
import type { ListColumn } from './list-column'

type Document = Record<string, unknown>

/** What stands in a list's cell for a document, as the person who asked was given it. */
export function listValue(
  payload: Payload,
  { field, kind, path }: ListColumn,
  document: Document,
): CellValue {
  const value = path.split('.').reduce<unknown>((inner, name) => (inner as Document | null)?.[name], document)
  if (field.type === 'checkbox') return value === undefined ? null : value ? '是' : '否'
  if (value === null || value === undefined || value === '') return null
  if (kind === 'day') return beijingDay(new Date(String(value)))
  if (Array.isArray(value) && field.type === 'array') return value.length > 0 ? `${value.length} 项` : null
  const shown = [value].flat().flatMap((one) => textOf(payload, field, one) ?? [])
  if (kind === 'number') return shown[0] ?? null
  return shown.join('、') || null
}

function textOf(payload: Payload, field: FlattenedField, value: unknown): CellValue {
  if (field.type === 'select' || field.type === 'radio') return optionLabel(field.options, value)
  if (field.type === 'relationship' || field.type === 'upload')
    return titleOf(payload, field.relationTo, value)
  return typeof value === 'number' ? value : String(value)
}

type Options = Extract<FlattenedField, { type: 'select' }>['options']

function optionLabel(options: Options, value: unknown): string {
  const option = options.find((one) => (typeof one === 'string' ? one : one.value) === value)
  return typeof option === 'object' && typeof option.label === 'string' ? option.label : String(value)
}

/** A document that the person may not read is nothing but an id, which says nothing to anyone. */
function titleOf(payload: Payload, relationTo: string | string[], value: unknown): string | null {
  const many = Array.isArray(relationTo)
  const { relationTo: slug, value: document } = many
    ? (value as { relationTo: string; value: unknown })
    : { relationTo, value }
  if (typeof document !== 'object' || document === null) return null
  const { useAsTitle } = payload.collections[slug as CollectionSlug].config.admin
  const { filename, name, title } = document as Document
  const shown = (document as Document)[useAsTitle ?? ''] ?? title ?? name ?? filename
  return typeof shown === 'string' ? shown : null
}
