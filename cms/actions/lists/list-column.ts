import type { FlattenedField, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import type { CellKind } from '../../office/workbook'

/** A column of a list that people see: where its values stand, and what it is called. */
export type ListColumn = { path: string; label: string; kind: CellKind; field: FlattenedField }

const known: Record<string, string> = {
  createdAt: '创建时间',
  updatedAt: '修改时间',
  filename: '文件名',
  filesize: '文件大小（字节）',
  mimeType: '文件类型',
  _status: '状态',
}

/** Texts with their own layout, and data of the program, are no cells. */
const uncellable = ['richText', 'json', 'blocks', 'group', 'join', 'point', 'tab']
const listed = 5

/** The columns that a person asks for, of those that can stand in a table; without asking, those that the list shows first. */
export function columnsOf(
  config: SanitizedCollectionConfig,
  wanted: readonly string[],
  req: PayloadRequest,
): ListColumn[] {
  const asked = wanted.length > 0 ? wanted : (config.admin.defaultColumns ?? [])
  const found = asked.flatMap((path) => columnAt(config.flattenedFields, path, req) ?? [])
  if (found.length > 0) return found
  return config.flattenedFields
    .flatMap(({ name }) => columnAt(config.flattenedFields, name, req) ?? [])
    .slice(0, listed)
}

function columnAt(fields: readonly FlattenedField[], path: string, req: PayloadRequest): ListColumn | null {
  const labels: string[] = []
  let among = fields
  let field: FlattenedField | undefined
  for (const name of path.split('.')) {
    field = among.find((candidate) => candidate.name === name)
    if (!field || isHidden(field)) return null
    labels.push(labelOf(field, req))
    among = field.type === 'group' ? field.flattenedFields : []
  }
  if (!field || uncellable.includes(field.type)) return null
  return { path, label: labels.join('　'), kind: kindOf(field), field }
}

const isHidden = (field: FlattenedField) =>
  ('hidden' in field && field.hidden) || ('admin' in field && field.admin?.disableListColumn) || false

function labelOf(field: FlattenedField, req: PayloadRequest): string {
  const label = 'label' in field ? (field.label as unknown) : undefined
  if (known[field.name]) return known[field.name] ?? ''
  if (typeof label === 'string') return label
  if (typeof label === 'function') return String(label({ t: req.t, i18n: req.i18n }))
  return field.name
}

function kindOf(field: FlattenedField): CellKind {
  if (field.type === 'number' && !field.hasMany) return 'number'
  if (field.type !== 'date') return 'text'
  return field.admin?.date?.pickerAppearance === 'dayOnly' ? 'day' : 'time'
}
