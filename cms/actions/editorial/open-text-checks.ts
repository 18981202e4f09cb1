import { action } from '../action'
import { findsIn } from './finds-in'
import { textFor, textInput } from './text-for'

/** The checks before publication, on the text as it was saved last. */
export const openTextChecks = action({
  name: 'open-text-checks',
  method: 'get',
  input: textInput,
  run: async (call, address) => ({ finds: await findsIn(call, address.kind, await textFor(call, address)) }),
})
