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

/** What all lines together say; undefined when a global is missing. `revived` makes documents of what they were told as. */
export function documentsFrom(
  lines: readonly Line[],
  lists: readonly Name[],
  revived: (document: Dated, place: Place | null) => Dated | null,
): Documents | undefined {
  const found = new Map<Name, Map<string, Line>>(lists.map((name) => [name, new Map()]))
  const globals = new Map<Name, object>()
  for (const line of lines) {
    const [name, document] = line
    if (typeof document === 'string') found.get(name)?.delete(document)
    else if (found.has(name)) found.get(name)?.set((document as Dated).id, line)
    else globals.set(name, document)
  }
  if (!globals.has('settings') || !globals.has('home')) return undefined
  const documents = [...found].map(([name, list]) => {
    const lines = [...list].sort(([one], [other]) => (one < other ? -1 : 1))
    const revive = ([, [, document, place]]: (typeof lines)[number]) =>
      revived(document as Dated, place ?? null) ?? []
    return [name, lines.flatMap(revive)]
  })
  return Object.fromEntries([...globals, ...documents]) as Documents
}
