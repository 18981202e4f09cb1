import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import autocannon from 'autocannon'
import express from 'express'
import type { Payload, SanitizedConfig } from 'payload'
import { demoPassword } from '../../seed/accounts'
import { type Served, serve } from '../support/served'
import type { Line } from './run'

const list = '/api/case-studies?limit=10'
const seconds = 6
const saves = 30

/** Reads and writes through the gateway. */
export async function benchApi(config: SanitizedConfig, payload: Payload): Promise<Line[]> {
  const served = await serve(config)
  const lines = [await reads(served), await writes(served, payload)]
  await served.close()
  return lines
}

/** The public list of cases, against Express sending the same bytes from memory. */
async function reads({ origin }: Served): Promise<Line> {
  const bytes = await (await fetch(origin + list)).text()
  const baseline = await listening(express().use((_, res) => void res.type('json').send(bytes)))
  await load(origin + list, 2)
  const plain = await load(baseline.origin + list, seconds)
  const real = await load(origin + list, seconds)
  baseline.close()
  return {
    what: `GET ${list} 每秒请求数`,
    baseline: 'Express 直接发送同样的内容',
    ratio: real.requests.average / plain.requests.average,
    detail: `${real.requests.average.toFixed(0)} 对 ${plain.requests.average.toFixed(0)} 次/秒，p99 ${real.latency.p99} 毫秒，10 个连接`,
  }
}

/** An editor's draft saved again and again with all its checks, against the same put in the database alone. */
async function writes({ origin }: Served, payload: Payload): Promise<Line> {
  const json = { 'content-type': 'application/json' }
  const account = JSON.stringify({ username: 'editor', password: demoPassword })
  const login = await fetch(`${origin}/api/users/login`, { method: 'POST', headers: json, body: account })
  const cookie = login.headers.getSetCookie().join('; ')
  const { docs } = await payload.find({ collection: 'column-posts', limit: 1, depth: 0, draft: true })
  const [post] = docs
  if (!post) throw new Error('no post')
  const real = await each(async (index) => {
    const saved = await fetch(`${origin}/api/column-posts/${post.id}?draft=true&depth=0`, {
      method: 'PATCH',
      headers: { ...json, cookie, origin },
      body: JSON.stringify({ title: `第${index}次保存`, _status: 'draft' }),
    })
    if (!saved.ok) throw new Error(`${saved.status} ${await saved.text()}`)
  })
  const plain = await each((index) =>
    payload.db.updateOne({
      collection: 'column-posts',
      id: post.id,
      data: { ...post, title: `第${index}次保存` },
      req: {},
    }),
  )
  return {
    what: '编辑经网关保存一份专栏文章草稿，用时',
    baseline: '只写进数据库',
    ratio: real / plain,
    detail: `${real.toFixed(1)} 对 ${plain.toFixed(1)} 毫秒，${saves} 次的中位`,
  }
}

/** The middle time of something done again and again, in milliseconds. */
async function each(act: (index: number) => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let index = 0; index < saves; index += 1) {
    const began = performance.now()
    await act(index)
    times.push(performance.now() - began)
  }
  return times.toSorted((one, other) => one - other)[saves / 2] ?? 0
}

const load = (url: string, duration: number) => autocannon({ url, connections: 10, duration })

async function listening(handler: RequestListener) {
  const server = createServer(handler)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() }
}
