import type { Payload } from 'payload'
import { publishDue } from './publish-due'

/** How often it is looked whether a text's time has come, in milliseconds. */
const pace = 20_000

/** Publishes what is due, from now on until the returned function is called. What fell due while the program stood goes first. */
export function publishOnTime(payload: Payload): () => Promise<void> {
  let running = Promise.resolve()
  let stopped = false
  const look = () => {
    running = running.then(async () => {
      if (stopped) return
      await publishDue(payload, new Date()).catch((error) => payload.logger.error(error))
    })
  }
  look()
  const timer = setInterval(look, pace)
  timer.unref()
  return () => {
    stopped = true
    clearInterval(timer)
    return running
  }
}
