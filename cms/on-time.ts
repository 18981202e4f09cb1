import type { Payload } from 'payload'

/**
 * Does some work at once, and again at every `pace` (milliseconds), until the returned function is called; its promise is
 * kept when what has begun is done.
 */
export function onTime(
  payload: Payload,
  pace: number,
  work: (payload: Payload, now: Date) => Promise<void>,
): () => Promise<void> {
  let running = Promise.resolve()
  let stopped = false
  const begin = () => {
    running = running.then(async () => {
      if (stopped) return
      await work(payload, new Date()).catch((error) => payload.logger.error(error))
    })
  }
  begin()
  const timer = setInterval(begin, pace)
  timer.unref()
  return () => {
    stopped = true
    clearInterval(timer)
    return running
  }
}
