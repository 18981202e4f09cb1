import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { createGateway, type Limits } from '@cms/gateway'
import type { SanitizedConfig } from 'payload'

export type Served = { origin: string; siteFolder: string; close: () => Promise<void> }

const generous: Limits = { login: 1000, upload: 1000, submit: 1000 }

/** The gateway on a free port of this machine, with an empty site folder and no admin behind it. */
export async function serve(config: SanitizedConfig, limits: Limits = generous): Promise<Served> {
  // What the publisher keeps stands beside the site.
  const folder = await mkdtemp(path.join(os.tmpdir(), 'qingfeng-site-'))
  const siteFolder = path.join(folder, 'site')
  await mkdir(siteFolder)
  const gateway = createGateway({
    config,
    limits,
    siteFolder,
    admin: async (_, res) => {
      res.end('the admin')
    },
    databaseAnswers: async () => true,
  })
  const server = createServer(gateway)
  // SQLite keeps the process busy for seconds at a time: a connection closed meanwhile would be used once more.
  server.keepAliveTimeout = 120_000
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    await rm(folder, { recursive: true, force: true })
  }
  return { origin: `http://127.0.0.1:${port}`, siteFolder, close }
}
