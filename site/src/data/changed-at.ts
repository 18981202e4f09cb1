/** When the newest of these was changed; null where none says. */
export function changedAt(documents: Iterable<{ updatedAt: string | null }>): string | null {
  let newest: string | null = null
  for (const { updatedAt } of documents) if (updatedAt && (!newest || updatedAt > newest)) newest = updatedAt
  return newest
}
