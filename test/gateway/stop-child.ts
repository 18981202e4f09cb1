import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { stopOnSignal } from '@cms/stop'

/** A server whose one page is finished only when the parent says so; tells the parent what happens. */
const tell = (what: unknown) => process.send?.(what)

const server = createServer(async (req, res) => {
  if (req.url === '/quick') return void res.end('quick')
  tell('in flight')
  await once(process, 'message')
  res.end('finished')
})

stopOnSignal(server, async () => {
  tell('put away')
})

server.listen(0, '127.0.0.1', () => tell((server.address() as AddressInfo).port))
