import type { Payload } from 'payload'
import { isTold } from './refusal-response'

type LogMethod = (this: Payload['logger'], args: unknown[], method: (...args: unknown[]) => void) => void

/** Keeps out of the log, unless it is at `debug`, what people are told anyway: an upload that broke off is no fault here. */
export const untold: LogMethod = function (args, method) {
  const [logged] = args
  const error = logged instanceof Error ? logged : (logged as { err?: unknown } | undefined)?.err
  if (!isTold(error) || this.isLevelEnabled('debug')) method.apply(this, args)
}
