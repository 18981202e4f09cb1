import { Refusal } from '@cms/domain/refusal'

/** Whether an act goes through; false when it is refused, and throws when it fails in any other way. */
export function allowed(act: () => unknown): boolean {
  try {
    act()
    return true
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}
