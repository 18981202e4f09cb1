import type { Server, ServerResponse } from 'node:http'

const patience = 10_000

/**
 * On SIGTERM or SIGINT: takes no new connection, lets the requests in flight finish and closes their connections, then
 * calls `then` and exits.
 */
export function stopOnSignal(server: Server, then: () => Promise<void>): void {
  const inFlight = new Set<ServerResponse>()
  let stopping = false
  const part = (res: ServerResponse) => !res.headersSent && res.setHeader('Connection', 'close')
  server.prependListener('request', (_, res) => {
    if (stopping) part(res)
    inFlight.add(res)
    res.once('close', () => inFlight.delete(res))
  })
  const stop = async () => {
    if (stopping) return
    stopping = true
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeIdleConnections()
    for (const res of inFlight) part(res)
    const force = setTimeout(() => server.closeAllConnections(), patience)
    await closed
    clearTimeout(force)
    await then()
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}
