/** Sorts texts by their code units: the same on every machine, whatever its language. */
export function ascending(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The reverse. */
export function descending(a: string, b: string): number {
  return ascending(b, a)
}
