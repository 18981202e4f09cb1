import { carried } from './carried'
import { setVersion } from './version'

/** Of one item, what was made under different names. */
type Kept<Made> = { name: string; inputs: readonly unknown[]; made: Made; next: Kept<Made> | undefined }

/** Makes something of an item; `name` tells apart what is made of the same item. */
export type Remembered<Made> = <Own extends Made>(
  item: object,
  name: string,
  inputs: readonly unknown[],
  make: () => Own,
) => Own

/**
 * Keeps what was made as long as its item: it is made again only when one of the inputs is another object or value, or a
 * list with another member. The inputs must be all that `make` looks at beside the item. What has a `kind` has a version
 * that follows from theirs.
 */
export function remembering<Made>(kind?: string): Remembered<Made> {
  const kept = carried<Kept<Made>>()
  return <Own extends Made>(item: object, name: string, inputs: readonly unknown[], make: () => Own): Own => {
    const known = named(kept.of(item), name)
    if (known && sameMembers(known.inputs, inputs)) return known.made as Own
    const made = make()
    if (known) Object.assign(known, { inputs, made })
    else kept.give(item, { name, inputs, made, next: kept.of(item) })
    if (kind && typeof made === 'object' && made) setVersion(made, madeOf(kind, item, inputs))
    return made
  }
}

function named<Made>(first: Kept<Made> | undefined, name: string): Kept<Made> | undefined {
  for (let kept = first; kept; kept = kept.next) if (kept.name === name) return kept
  return undefined
}

const madeOf = (kind: string, item: object, inputs: readonly unknown[]) => () => [kind, item, ...inputs]

function sameMembers(before: readonly unknown[], now: readonly unknown[]): boolean {
  if (before.length !== now.length) return false
  for (let index = 0; index < now.length; index += 1) {
    if (!same(before[index], now[index])) return false
  }
  return true
}

function same(before: unknown, now: unknown): boolean {
  if (before === now) return true
  return (
    Array.isArray(before) &&
    Array.isArray(now) &&
    before.length === now.length &&
    now.every((member, index) => member === before[index])
  )
}
