import type { CollectionBeforeOperationHook, CollectionSlug, FlattenedField, Payload } from 'payload'
import { Refusal } from '../domain/refusal'

/** The most documents that one request may read. */
export const mostDocuments = 200
const mostConditions = 100
const mostValues = 500
const longestValue = 500

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= longestValue
const isPlain = (value: unknown) =>
  isText(value) || value === null || ['number', 'boolean'].includes(typeof value)

/** The operators that both databases know, and what each takes; a list may be written with commas. */
const operators: Record<string, (value: unknown) => boolean> = {
  equals: isPlain,
  not_equals: isPlain,
  in: isPlain,
  not_in: isPlain,
  exists: isPlain,
  contains: isText,
  like: isText,
  not_like: isText,
  greater_than: isPlain,
  greater_than_equal: isPlain,
  less_than: isPlain,
  less_than_equal: isPlain,
}

type Query = { where?: unknown; limit?: unknown; page?: unknown; pagination?: unknown; sort?: unknown }
type Condition = { path: string; operator: string; value: unknown }

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const refused = () => new Refusal('invalid', '查询条件的写法不对，或用到了不能查询的字段，请检查后重试。')

/**
 * What a request over HTTP asks for is what the database can answer: known operators with plain values of the field's type,
 * nothing inside a rich text or JSON, a bounded number of conditions and of documents.
 */
export const checkQuery: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  // Payload's own handlers leave this out; who calls the Local API sets it.
  if (req.payloadAPI !== 'REST' || ('overrideAccess' in args && args.overrideAccess !== undefined))
    return args
  const query = args as Query
  const fields = collection.flattenedFields
  const conditions = query.where ? conditionsIn(query.where) : []
  if (conditions.length > mostConditions) {
    throw new Refusal('invalid', `查询条件太多，最多 ${mostConditions} 个，请精简后重试。`)
  }
  for (const condition of conditions) checkCondition(req.payload, fields, condition)
  for (const path of [query.sort].flat()) {
    if (typeof path === 'string') answerable(req.payload, fields, path.replace(/^-/, ''))
  }
  return operation === 'read' && !('id' in args) ? { ...args, ...bounds(query) } : args
}

/** Payload takes 0, and no limit without pages, for all there are. */
function bounds({ limit, page, pagination }: Query): { limit: number | undefined; page: number | undefined } {
  const whole = (value: unknown, most: number) =>
    Number.isInteger(value) && Number(value) > 0 ? Math.min(Number(value), most) : undefined
  const unlimited = limit === undefined ? pagination === false : typeof limit === 'number'
  return {
    limit: whole(limit, mostDocuments) ?? (unlimited ? mostDocuments : undefined),
    page: whole(page, 1e6),
  }
}

/** Every condition of a query, however deep it stands under `and` and `or`. */
function conditionsIn(where: unknown): Condition[] {
  if (!isObject(where)) throw refused()
  return Object.entries(where).flatMap(([path, inner]) => {
    if (['and', 'or'].includes(path.toLowerCase())) {
      if (!Array.isArray(inner)) throw refused()
      return inner.flatMap(conditionsIn)
    }
    if (!isObject(inner)) throw refused()
    return Object.entries(inner).map(([operator, value]) => ({ path, operator, value }))
  })
}

function checkCondition(payload: Payload, fields: FlattenedField[], condition: Condition): void {
  const { operator, path, value } = condition
  const many = operator === 'in' || operator === 'not_in'
  const values = many && typeof value === 'string' ? value.split(',') : [value].flat()
  const taken = Object.hasOwn(operators, operator) ? operators[operator] : undefined
  if (!taken || !values.every(taken) || values.length > mostValues || (Array.isArray(value) && !many))
    throw refused()
  const field = answerable(payload, fields, path)
  if (operator === 'exists' || !field) return
  const given = values.filter((item) => item !== null && item !== '' && item !== 'null')
  if (!given.every((item) => isReadableAs(field.type, item))) throw refused()
}

function isReadableAs(type: FlattenedField['type'], value: unknown): boolean {
  if (type === 'date') return !Number.isNaN(Date.parse(String(value)))
  if (type === 'number') return Number.isFinite(Number(value))
  return true
}

/**
 * The field at a path. A path may not lead into a rich text or JSON, which the database can only be asked by raw SQL, nor
 * through two relations, where Payload loses hold of its own refusal and the process would end.
 */
function answerable(payload: Payload, fields: FlattenedField[], path: string): FlattenedField | undefined {
  const found = fieldAt(payload, fields, path.replaceAll('__', '.').replace(/^version\./, ''))
  if (found && (found.relations > 1 || ['richText', 'json'].includes(found.field.type))) throw refused()
  return found?.field
}

/** The last field that a path names, and how many relations it leads through. */
function fieldAt(payload: Payload, fields: FlattenedField[], path: string) {
  let found: { field: FlattenedField; relations: number } | undefined
  let among = fields
  const names = path.split('.')
  for (const [index, name] of names.entries()) {
    const field = among.find((candidate) => candidate.name === name)
    if (!field) break
    const related = index < names.length - 1 ? relatedFields(payload, field) : undefined
    found = { field, relations: (found?.relations ?? 0) + (related ? 1 : 0) }
    among = related ?? ('flattenedFields' in field ? field.flattenedFields : [])
  }
  return found
}

function relatedFields(payload: Payload, field: FlattenedField): FlattenedField[] | undefined {
  if (field.type !== 'relationship' && field.type !== 'upload') return undefined
  const [slug = ''] = [field.relationTo].flat()
  return payload.collections[slug as CollectionSlug]?.config.flattenedFields
}
