import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { createGateway, type GatewayOptions } from '@cms/gateway'
import type { SanitizedConfig } from 'payload'

export type Front = { origin: string; folder: string; close: () => Promise<void> }

/** The gateway on a free port before a folder of files; Payload is never reached, so it is not opened. */
export async function openFront(
  files: Record<string, string>,
  options: Partial<GatewayOptions> = {},
): Promise<Front> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'qingfeng-front-'))
  const siteFolder = path.join(folder, 'site')
  await mkdir(siteFolder)
  for (const [name, text] of Object.entries(files)) await put(siteFolder, name, text)
  const gateway = createGateway({
    config: {} as SanitizedConfig,
    siteFolder,
    admin: async (req, res) => {
      res.end(JSON.stringify(req.headers['content-security-policy']))
    },
    databaseAnswers: async () => true,
    ...options,
  })
  const server = createServer(gateway)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    await rm(folder, { recursive: true, force: true })
  }
  return { origin: `http://127.0.0.1:${port}`, folder, close }
}

/** A file as the publisher leaves it: plain, and compressed twice. */
async function put(folder: string, name: string, text: string): Promise<void> {
  const file = path.join(folder, name)
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, text)
  await writeFile(`${file}.br`, brotliCompressSync(text))
  await writeFile(`${file}.gz`, gzipSync(text))
}

/** Sends a request as it is written, which `fetch` would have put in order first, and returns the bytes of the answer. */
export async function answerTo(origin: string, request: string): Promise<Buffer> {
  const { hostname, port } = new URL(origin)
  const socket = connect(Number(port), hostname)
  socket.write(request)
  const chunks: Buffer[] = []
  for await (const chunk of socket) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** The same, as the status and what follows it. */
export async function say(origin: string, request: string): Promise<{ status: number; text: string }> {
  const text = (await answerTo(origin, request)).toString()
  return { status: Number(text.split(' ')[1]), text }
}

export const get = (address: string, host = 'localhost', headers: Record<string, string> = {}) =>
  [
    `GET ${address} HTTP/1.1`,
    `Host: ${host}`,
    'Connection: close',
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    '\r\n',
  ].join('\r\n')
