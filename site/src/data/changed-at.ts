/** When the newest of these was changed; null where none says. */
export function changedAt(documents: readonly { updatedAt: string | null }[]): string | null {
  const times = documents.flatMap(({ updatedAt }) => updatedAt ?? [])
  return times.toSorted().at(-1) ?? null
}
