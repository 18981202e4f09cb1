import type { FlattenedField } from 'payload'
import { Refusal } from '../domain/refusal'
import { labelOf } from './field-label'
import { blocksOf, checkRichText, picturesOf } from './rich-text-shape'

type Data = Record<string, unknown>

/** One id (or document) in a relationship, upload or rich text, and where it stands. */
export type Reference = { collection: string; id: string; path: string; field: string; picture?: boolean }

/** What an account form and Payload's own admin send beside a collection's fields. */
const technical = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'password',
  'confirm-password',
  'file',
  'collection',
  'globalType',
])

/** How many items a list may have whose field does not say; each of them is work before Payload counts them. */
const mostItems = 500

const isObject = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

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
      if (path === '' && technical.has(name)) return []
      throw new Refusal('invalid', `没有名为“${at.slice(0, 80)}”的字段，请检查后重新提交。`, at)
    }
    if (value === undefined || (value === null && field.type !== 'group' && field.type !== 'array')) return []
    return checkValue(field, value, at)
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
      if (Array.isArray(value)) checkCount(field, value, at)
      if (field.type === 'select') checkOption(field, value, at)
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
      return rowsIn(field, value, at)
    case 'richText': {
      const label = labelOf(field)
      const place = { label, path: at, pictures: picturesOf(field), blocks: blocksOf(field) }
      const references = checkRichText(value, { ...place, checkBlock: checkShape })
      if (references.length > mostItems) {
        throw new Refusal('invalid', `“${label}”里最多 ${mostItems} 张图片，请删减。`, at)
      }
      return references
    }
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
  checkCount(field, items, at)
  return items.map((item) => {
    const id = idIn(item)
    if (!id || typeof field.relationTo !== 'string') throw wrong(field, at, '一条已有记录')
    return { collection: field.relationTo, id, path: at, field: labelOf(field) }
  })
}

/** An empty list comes from Payload's own forms as the number 0. */
function rowsIn(field: Extract<FlattenedField, { type: 'array' }>, value: unknown, at: string): Reference[] {
  if (value === 0) return []
  if (!Array.isArray(value) || !value.every(isObject)) throw wrong(field, at, '一个列表')
  checkCount(field, value, at)
  const ids = value.flatMap(({ id }) => id ?? [])
  if (new Set(ids).size < ids.length) {
    throw new Refusal('invalid', `“${labelOf(field)}”里有重复的行，请刷新页面后重新填写。`, at)
  }
  return value.flatMap((row, index) => checkShape(row, field.flattenedFields, `${at}.${index}`))
}

function checkCount(field: FlattenedField, items: unknown[], at: string): void {
  const most = ('maxRows' in field && field.maxRows) || mostItems
  if (items.length > most) {
    throw new Refusal('invalid', `“${labelOf(field)}”最多 ${most} 项，请删减。`, at)
  }
}

function checkOption(field: Extract<FlattenedField, { type: 'select' }>, value: unknown, at: string): void {
  const values = field.options.map((option) => (typeof option === 'string' ? option : option.value))
  const chosen = Array.isArray(value) ? value : [value]
  if (chosen.every((item) => values.includes(item))) return
  throw new Refusal('invalid', `“${labelOf(field)}”没有这个选项，请从列出的选项中选择。`, at)
}
