import { initTransaction } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Opened, openPayload } from '../support/payload'
import { type Served, serve } from '../support/served'

let opened: Opened
let served: Served

/** Beside the program's own ways in, one that leaves its transaction open, as a fault in Payload once did. */
beforeAll(async () => {
  opened = await openPayload()
  const forgetful = {
    path: '/forgetful',
    method: 'post' as const,
    handler: async (req: Parameters<typeof initTransaction>[0]) => {
      await initTransaction(req)
      await opened.payload.create({ collection: 'districts', data: district(1), req })
      return Response.json({ left: 'open' })
    },
  }
  opened.payload.config.endpoints.push(forgetful)
  served = await serve(opened.config)
})
afterAll(async () => {
  await served?.close()
  await opened?.close()
})

const district = (n: number) => ({ name: `第 ${n} 区`, code: `${n}`, kind: 'county' as const, order: n })

test('a transaction that a request leaves open ends with it, unkept, and the next writer gets its turn', async () => {
  const response = await fetch(new URL('/api/forgetful', served.origin), { method: 'POST' })
  expect(await response.json()).toEqual({ left: 'open' })
  await opened.payload.create({ collection: 'districts', data: district(2) })
  const { docs } = await opened.payload.find({ collection: 'districts' })
  expect(docs.map(({ name }) => name)).toEqual(['第 2 区'])
})
