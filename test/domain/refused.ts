import { Refusal } from '@cms/domain/refusal'

/** What an act is refused with; throws when it is allowed, or fails in any other way. */
export function refused(act: () => unknown): { code: string; message: string; field?: string } {
  try {
    act()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { code, message, field } = error
    return field === undefined ? { code, message } : { code, message, field }
  }
  throw new Error('expected a refusal, but the act was allowed')
}
