import { canonicalJson, type Json } from '../proof/canonical-json'
import { type Digest, plainDigest } from '../proof/digest'

/** What the system writes of a text by itself. */
export const systemFields: ReadonlySet<string> = new Set([
  'id',
  '_status',
  'createdAt',
  'updatedAt',
  'writers',
  'changedBy',
  'demo',
  'publishedAt',
  'formerSlugs',
  'number',
])

/**
 * The SHA-256 of what people have written in a text (canonical JSON); empty is the same as not there. A withdrawal of consent
 * changes nothing of what was written.
 */
export function contentDigest(text: Record<string, unknown>): Digest {
  const written = Object.entries(text).filter(([name]) => !systemFields.has(name) && name !== 'withdrawnAt')
  return plainDigest(canonicalJson(given(Object.fromEntries(written)) ?? {}))
}

function given(value: unknown): Json | undefined {
  if (value === null || value === undefined || value === '') return undefined
  if (Array.isArray(value)) return value.length > 0 ? value.map((one) => given(one) ?? null) : undefined
  if (typeof value !== 'object') return value as Json
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, given(member)]))
}
