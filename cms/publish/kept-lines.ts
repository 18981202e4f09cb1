import type { Documents } from '../../site/src/data/documents'
import type { Place } from '../../site/src/data/kept-text'
import type { Dated } from '../../site/src/data/read'

type Name = keyof Documents

/** A document and where its text stands, the id of one that is gone, or a global. */
export type Line = [name: Name, document: object | string, place?: Place | null]

/** What has to be said so that `before` becomes `now`. */
export function linesBetween(before: Documents | undefined, now: Documents): Line[] {
  const names = Object.keys(now) as Name[]
  return names.flatMap((name): Line[] => {
    const [old, value] = [before?.[name], now[name]]
    if (old === value) return []
    return Array.isArray(value) ? listLines(name, (old ?? []) as Dated[], value) : [[name, value]]
  })
}

function listLines(name: Name, old: readonly Dated[], now: readonly Dated[]): Line[] {
  const known = new Map(old.map((document) => [document.id, document]))
  const changed = now.filter((document) => known.get(document.id) !== document)
  for (const { id } of now) known.delete(id)
  return [
    ...changed.map((document): Line => [name, document]),
    ...[...known.keys()].map((id): Line => [name, id]),
  ]
}

/** What lines say together, as they are read one after another. */
export type Said = { lists: Map<Name, Map<string, Line>>; globals: Map<Name, object>; lines: number }

export const nothingSaid = (lists: readonly Name[]): Said => ({
  lists: new Map(lists.map((name) => [name, new Map()])),
  globals: new Map(),
  lines: 0,
})

/** Takes in one line more: a later one on the same thing counts. */
export function hear(said: Said, line: Line): void {
  const [name, document] = line
  const list = said.lists.get(name)
  said.lines += 1
  if (typeof document === 'string') list?.delete(document)
  else if (list) list.set((document as Dated).id, line)
  else said.globals.set(name, document)
}

/** So much has been changed that it is better to begin anew than to keep what is gone. */
export function hasOutgrown({ lines, lists }: Said): boolean {
  let documents = 0
  for (const { size } of lists.values()) documents += size
  return lines > 2 * documents + 10_000
}

/** The documents that are said; undefined when a global is missing. `revived` makes documents of what they were told as. */
export function documentsFrom(
  { globals, lists }: Said,
  revived: (document: Dated, place: Place | null) => Dated | null,
): Documents | undefined {
  if (!globals.has('settings') || !globals.has('home')) return undefined
  const documents = [...lists].map(([name, list]) => {
    const lines = [...list].sort(([one], [other]) => (one < other ? -1 : 1))
    const revive = ([, [, document, place]]: (typeof lines)[number]) =>
      revived(document as Dated, place ?? null) ?? []
    return [name, lines.flatMap(revive)]
  })
  return Object.fromEntries([...globals, ...documents]) as Documents
}
