import { Refusal } from '../refusal'

/** What JSON can say; members that are `undefined` are not there. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json | undefined }

/**
 * Writes a value as the one JSON text that everybody gets for it: members in the order of their names, no spaces,
 * numbers and texts as JavaScript writes them (RFC 8785). Throws Refusal `invalid` for anything that JSON cannot say.
 */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number') return Number.isFinite(value) ? JSON.stringify(value) : noJson()
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (!isPlain(value)) return noJson()
  const members = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, member]) =>
      member === undefined ? [] : `${JSON.stringify(name)}:${canonicalJson(member)}`,
    )
  return `{${members.join(',')}}`
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)

const isPlain = (value: unknown): value is Record<string, Json | undefined> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

function noJson(): never {
  throw new Refusal('invalid', '内容里有不能存证的值（例如无穷大或日期对象），请联系系统管理员。')
}
