import { lettersOnly } from './folded-text'

/** Names to look for, each with what it stands for, and all their beginnings, so a search stops early. */
export type NameIndex<Meaning> = { names: Map<string, Meaning[]>; beginnings: Set<string> }

/** Makes names searchable; spaces and punctuation in them do not count. */
export function indexNames<Meaning>(names: Iterable<readonly [string, Meaning]>): NameIndex<Meaning> {
  const index: NameIndex<Meaning> = { names: new Map(), beginnings: new Set() }
  for (const [written, meaning] of names) {
    const name = lettersOnly(written).text
    if (!name) continue
    const known = index.names.get(name)
    if (known) known.push(meaning)
    else index.names.set(name, [meaning])
    for (let length = name.length; length > 0; length -= 1) {
      const beginning = name.slice(0, length)
      if (index.beginnings.has(beginning)) break
      index.beginnings.add(beginning)
    }
  }
  return index
}

/** Every occurrence of every name in a text of letters only, the shorter inside the longer among them. */
export function* occurrences<Meaning>(text: string, { names, beginnings }: NameIndex<Meaning>) {
  for (let start = 0; start < text.length; start += 1) {
    for (let end = start + 1; end <= text.length; end += 1) {
      const stretch = text.slice(start, end)
      if (!beginnings.has(stretch)) break
      const meanings = names.get(stretch)
      if (meanings) yield { start, end, name: stretch, meanings }
    }
  }
}
