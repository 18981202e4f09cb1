/** Does something with each item, a few at a time, beginning in their order. After a failure nothing new is begun, what runs is awaited. */
export async function inParallel<Item>(
  items: readonly Item[],
  width: number,
  act: (item: Item) => Promise<void>,
): Promise<void> {
  const rest = items.values()
  const failures: unknown[] = []
  const work = async () => {
    for (const item of rest) {
      if (failures.length > 0) return
      await act(item).catch((error) => failures.push(error))
    }
  }
  await Promise.all(Array.from({ length: width }, work))
  if (failures.length > 0) throw failures[0]
}
