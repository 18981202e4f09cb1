import type { Payload, SanitizedConfig } from 'payload'
import type { RichText } from './rich-text'

/** What every step of the seed needs: the database, Markdown to rich text, ids made so far, a line on the console. */
export type Seeding = {
  payload: Payload
  config: SanitizedConfig
  richText: (markdown: string) => RichText
  ids: {
    districts: Map<string, string>
    schools: Map<number, string>
    users: Map<string, string>
    pictures: Map<string, string>
  }
  say: (line: string) => void
}

/** The id made under a natural key by an earlier step. */
export function idFor<Key>(ids: Map<Key, string>, key: Key): string {
  const id = ids.get(key)
  if (!id) throw new Error(`the seed made nothing under ${String(key)} yet`)
  return id
}
