import { globalPolicy } from '@cms/access/policy'
import { createLocalReq, initTransaction, killTransaction } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Opened } from '../support/payload'
import { type PersonName, personNames, type Town } from '../support/people'
import { openTown } from '../support/town'

let opened: Opened
let town: Town

beforeAll(async () => {
  const { town: made, ...rest } = await openTown()
  opened = rest
  town = made
})
afterAll(() => opened?.close())

const table = `
                      visitor owner rival district otherDistrict judge otherJudge thirdJudge editor secretary observer admin
site-settings  read   x       x     x     x        x             x     x          x          x      x         x        x
site-settings  update .       .     .     .        .             .     .          .          .      .         .        x
home-page      read   x       x     x     x        x             x     x          x          x      x         x        x
home-page      update .       .     .     .        .             .     .          .          x      .         .        x
holiday-table  read   .       .     .     .        .             .     .          .          .      x         x        x
holiday-table  update .       .     .     .        .             .     .          .          .      x         .        x
editorial-settings read .     .     .     .        .             .     .          .          x      .         x        x
editorial-settings update .   .     .     .        .             .     .          .          .      .         .        x
publication    read   .       .     .     .        .             .     .          .          x      .         x        x
publication    update .       .     .     .        .             .     .          .          .      .         .        .
`
const [head = '', ...rows] = table.trim().split('\n')
const columns = head.trim().split(/\s+/) as (PersonName | 'visitor')[]
const grid = rows.map((row) => {
  const [slug = '', operation = '', ...cells] = row.trim().split(/\s+/)
  return { slug, operation, expected: cells.join(' ') }
})

/** Tries an operation as it would be tried over HTTP, and takes it back. */
async function mayDo(slug: string, operation: string, name: PersonName | 'visitor'): Promise<boolean> {
  const { payload } = opened
  const user = name === 'visitor' ? undefined : town.people[name]
  const req = await createLocalReq({ user }, payload)
  const attempt = { slug: slug as never, overrideAccess: false as const, depth: 0, req }
  await initTransaction(req)
  const work =
    operation === 'read'
      ? payload.findGlobal(attempt)
      : payload.updateGlobal({ ...attempt, data: {} as never })
  return work
    .then(
      () => true,
      (error: { name: string }) => {
        if (error.name === 'Forbidden') return false
        throw error
      },
    )
    .finally(() => killTransaction(req))
}

test.each(grid)('who may $operation $slug', async ({ slug, operation, expected }) => {
  const outcome: string[] = []
  for (const name of columns) outcome.push((await mayDo(slug, operation, name)) ? 'x' : '.')
  expect(outcome.join(' ')).toBe(expected)
})

test('every global and every person stands in the grid', () => {
  const slugs = opened.config.globals.map(({ slug }) => slug).sort()
  expect(slugs).toEqual(Object.keys(globalPolicy).sort())
  expect([...new Set(grid.map(({ slug }) => slug))].sort()).toEqual(slugs)
  expect(columns).toEqual(['visitor', ...personNames])
})
