import type { Server } from 'node:http'

const patience = 10_000

/** On SIGTERM or SIGINT: takes no new connection, lets the requests in flight finish, then calls `then` and exits. */
export function stopOnSignal(server: Server, then: () => Promise<void>): void {
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeIdleConnections()
    const force = setTimeout(() => server.closeAllConnections(), patience)
    await closed
    clearTimeout(force)
    await then()
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}
