import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Opened, openPayload } from '../support/payload'

let opened: Opened

beforeAll(async () => {
  opened = await openPayload()
})
afterAll(() => opened?.close())

const district = (n: number) => ({ name: `第${n}区`, code: String(n), kind: 'district' as const, order: n })

test.runIf(process.platform === 'linux' && !process.env.DATABASE_URL)(
  'a hundred saves leave no more files open than before',
  async () => {
    const files = () => readdirSync('/proc/self/fd').length
    await opened.payload.create({ collection: 'districts', data: district(1000) })
    const before = files()
    for (let n = 0; n < 100; n += 1)
      await opened.payload.create({ collection: 'districts', data: district(n) })
    expect(files() - before).toBeLessThan(10)
  },
)

test('a refused write leaves nothing, and the next one is taken', async () => {
  const { payload } = opened
  const create = (n: number) => payload.create({ collection: 'districts', data: district(n) })
  await create(2000)
  await expect(create(2000)).rejects.toThrow()
  await create(2001)
  const { docs } = await payload.find({
    collection: 'districts',
    where: { code: { in: ['2000', '2001'] } },
    sort: 'code',
  })
  expect(docs.map(({ code }) => code)).toEqual(['2000', '2001'])
})
