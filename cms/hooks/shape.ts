import type { FlattenedField } from 'payload'
import { Refusal } from '../domain/refusal'

type Data = Record<string, unknown>

/** One id (or document) in a relationship, upload or rich text, and where it stands. */
export type Reference = { collection: string; id: string; path: string; field: string }

/** What an account form and Payload's own admin send beside a collection's fields. */
const technical = new Set([
  'id',
  '_status',
  'createdAt',
  'updatedAt',
  'password',
  'confirm-password',
  'file',
  'collection',
])

const isObject = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const labelOf = (field: FlattenedField): string =>
  'label' in field && typeof field.label === 'string' ? field.label : field.name

const wrong = (field: FlattenedField, path: string, expected: string) =>
  new Refusal('invalid', `“${labelOf(field)}”的格式不对，应为${expected}。`, path)

/** The id that a relation value holds: the id itself, or a document that carries it. */
const idIn = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : isObject(value) && typeof value.id === 'string' ? value.id : undefined

/**
 * Walks what a request wants to write beside the collection's fields and returns every reference in it.
 * @throws Refusal `invalid` at the first field that does not exist or whose value has the wrong type.
 */
export function checkShape(data: Data, fields: FlattenedField[], path = ''): Reference[] {
  const known = new Map(fields.map((field) => [field.name, field]))
  return Object.entries(data).flatMap(([name, value]) => {
    const at = path ? `${path}.${name}` : name
    const field = known.get(name)
    if (!field) {
      if (technical.has(name)) return []
      throw new Refusal('invalid', `没有名为“${at}”的字段，请检查后重新提交。`, at)
    }
    return value === null || value === undefined ? [] : checkValue(field, value, at)
  })
}

function checkValue(field: FlattenedField, value: unknown, at: string): Reference[] {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
    case 'select': {
      const many = 'hasMany' in field && field.hasMany
      const fits = many
        ? Array.isArray(value) && value.every((item) => typeof item === 'string')
        : typeof value === 'string'
      if (!fits) throw wrong(field, at, many ? '若干段文字' : '文字')
      return []
    }
    case 'number':
      if (typeof value !== 'number' || !Number.isFinite(value)) throw wrong(field, at, '数字')
      return []
    case 'checkbox':
      if (typeof value !== 'boolean') throw wrong(field, at, '是或否')
      return []
    case 'date':
      if (typeof value !== 'string' || Number.isNaN(Date.parse(value))) throw wrong(field, at, '日期时间')
      return []
    case 'relationship':
    case 'upload':
      return relationIn(field, value, at)
    case 'group':
      if (!isObject(value)) throw wrong(field, at, '一组内容')
      return checkShape(value, field.flattenedFields, at)
    case 'array':
      if (!Array.isArray(value) || !value.every(isObject)) throw wrong(field, at, '一个列表')
      return value.flatMap((row, index) => checkShape(row, field.flattenedFields, `${at}.${index}`))
    case 'richText':
      if (!isObject(value) || !isObject(value.root) || !Array.isArray(value.root.children)) {
        throw wrong(field, at, '编辑器保存的正文')
      }
      return picturesIn(value.root, field, at)
    default:
      return []
  }
}

function relationIn(
  field: Extract<FlattenedField, { type: 'relationship' | 'upload' }>,
  value: unknown,
  at: string,
): Reference[] {
  const items = field.hasMany ? value : [value]
  if (!Array.isArray(items)) throw wrong(field, at, '一个列表')
  return items.map((item) => {
    const id = idIn(item)
    if (!id || typeof field.relationTo !== 'string') throw wrong(field, at, '一条已有记录')
    return { collection: field.relationTo, id, path: at, field: labelOf(field) }
  })
}

function picturesIn(node: Data, field: FlattenedField, at: string): Reference[] {
  const children = Array.isArray(node.children) ? node.children : []
  const below = children.flatMap((child) => {
    if (!isObject(child)) throw wrong(field, at, '编辑器保存的正文')
    return picturesIn(child, field, at)
  })
  if (node.type !== 'upload') return below
  const id = idIn(node.value)
  if (!id || typeof node.relationTo !== 'string') throw wrong(field, at, '编辑器保存的正文')
  return [{ collection: node.relationTo, id, path: at, field: labelOf(field) }, ...below]
}
