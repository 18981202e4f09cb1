import { handleEndpoints, type SanitizedConfig } from 'payload'

/** A `fetch` that Payload's REST API answers in-process. It carries no cookie, so it sees what any visitor may. */
export function payloadFetch(config: Promise<SanitizedConfig> | SanitizedConfig): typeof fetch {
  return (input, init) => handleEndpoints({ config, request: new Request(input, init) })
}
