import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import autocannon from 'autocannon'
import express from 'express'
import type { SanitizedConfig } from 'payload'
import { serve } from '../support/served'
import type { Line } from './run'

const list = '/api/case-studies?limit=10'
const seconds = 6

/** The public list of cases through the gateway, against Express sending the same bytes from memory. */
export async function benchApi(config: SanitizedConfig): Promise<Line[]> {
  const served = await serve(config)
  const bytes = await (await fetch(served.origin + list)).text()
  const baseline = await listening(express().use((_, res) => void res.type('json').send(bytes)))
  await load(served.origin + list, 2)
  const plain = await load(baseline.origin + list, seconds)
  const real = await load(served.origin + list, seconds)
  baseline.close()
  await served.close()
  return [
    {
      what: `GET ${list} 每秒请求数`,
      baseline: 'Express 直接发送同样的内容',
      ratio: real.requests.average / plain.requests.average,
      detail: `${real.requests.average.toFixed(0)} 对 ${plain.requests.average.toFixed(0)} 次/秒，p99 ${real.latency.p99} 毫秒，10 个连接`,
    },
  ]
}

const load = (url: string, duration: number) => autocannon({ url, connections: 10, duration })

async function listening(handler: RequestListener) {
  const server = createServer(handler)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() }
}
