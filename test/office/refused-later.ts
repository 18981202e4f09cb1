import { refused } from '../domain/refused'

/** What a promise is refused with; throws when it is kept, or fails in any other way. */
export async function refusedLater(promise: Promise<unknown>): Promise<ReturnType<typeof refused>> {
  const [settled] = await Promise.allSettled([promise])
  return refused(() => {
    if (settled.status === 'rejected') throw settled.reason
  })
}
