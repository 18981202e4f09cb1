import { afterAll, beforeAll, expect, test } from 'vitest'
import { countQueries } from '../support/count-queries'
import { makeContest } from '../support/make-contest'
import { openWorld, type World } from '../support/world'

let world: World
let boards: { works: number; queries: number }[]

const sizes = [20, 200]

beforeAll(async () => {
  world = await openWorld()
  boards = []
  for (const entries of sizes) boards.push(await opened(entries))
})
afterAll(() => world?.end())

async function opened(entries: number) {
  const { call, payload } = world
  const { id } = await makeContest(payload, 'deliberation', { entries, sheets: 5, judges: 13 })
  const open = () => call('secretary', 'GET', '/api/actions/open-board', { campaign: id })
  const { body } = await open()
  return { works: body.works.length, queries: await countQueries(payload, open) }
}

test.skipIf(process.env.DATABASE_URL)(
  'the board of 200 entries asks the database as often as that of 20',
  () => {
    expect(boards.map(({ works }) => works)).toEqual(sizes)
    const [small, large] = boards.map(({ queries }) => queries)
    expect(small).toBeGreaterThan(0)
    expect(large).toBe(small)
  },
)
