import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Caller, callerOf, restOf } from '../support/caller'
import type { Opened } from '../support/payload'
import type { Town } from '../support/people'
import { openTown } from '../support/town'
import { plantSecrets, type Secret, type Who } from './planted'

let opened: Opened
let town: Town
let call: Caller
let secrets: Secret[]

beforeAll(async () => {
  const { town: made, ...rest } = await openTown()
  opened = rest
  town = made
  call = await callerOf(restOf(opened.config), town.people)
  secrets = await plantSecrets(opened.payload, town)
})
afterAll(() => opened?.close())

type Way = (who: Who, secret: Secret) => Promise<boolean>

const answer = async (who: Who, path: string, query: Record<string, unknown> = {}) =>
  (await call(who, 'GET', path, query)).body

const mentions = (body: unknown, { field, value }: Secret): boolean =>
  field === 'round' || field === 'rank' || field === 'forwardRank'
    ? valuesAt(body, field).map(String).includes(value)
    : JSON.stringify(body).includes(value)

/** Every value under a name, wherever it stands. */
function valuesAt(body: unknown, name: string): unknown[] {
  if (typeof body !== 'object' || body === null) return []
  return Object.entries(body).flatMap(([key, value]) => (key === name ? [value] : valuesAt(value, name)))
}

const matching = ({ field, value }: Secret) => ({ [`where[${field}][equals]`]: value })

/** The ids of a list in an order; without an answer there is no order. */
async function orderOf(who: Who, { collection }: Secret, sort: string): Promise<string> {
  const { docs } = await answer(who, `/api/${collection}`, { sort, limit: 50 })
  return ((docs ?? []) as { id: string }[]).map(({ id }) => id).join()
}

/** The ways by which a value may come out; each tells whether it does. */
const ways: Record<string, Way> = {
  list: async (who, secret) =>
    mentions(await answer(who, `/api/${secret.collection}`, { limit: 100, depth: 3 }), secret),
  detail: async (who, secret) =>
    mentions(await answer(who, `/api/${secret.collection}/${secret.id}`, { depth: 3 }), secret),
  where: async (who, secret) =>
    ((await answer(who, `/api/${secret.collection}`, matching(secret))).totalDocs ?? 0) > 0,
  count: async (who, secret) =>
    ((await answer(who, `/api/${secret.collection}/count`, matching(secret))).totalDocs ?? 0) > 0,
  export: async (who, { collection, field, ...secret }) => {
    const asked = { collection, file: 'csv', columns: field }
    return mentions(await answer(who, '/api/actions/open-list-file', asked), { ...secret, collection, field })
  },
  'export by filter': async (who, secret) => {
    const where = JSON.stringify({ [secret.field]: { equals: secret.value } })
    const asked = { collection: secret.collection, file: 'csv', where, columns: 'id' }
    const { text } = await answer(who, '/api/actions/open-list-file', asked)
    return (
      String(text ?? '')
        .trim()
        .split('\r\n').length > 1
    )
  },
  versions: async (who, secret) =>
    mentions(await answer(who, `/api/${secret.collection}/versions`, { depth: 2 }), secret),
  distinct: async (who, secret) => {
    const user = who === 'visitor' ? undefined : town.people[who]
    const req = await createLocalReq({ user }, opened.payload)
    const values = await opened.payload
      .findDistinct({
        collection: secret.collection as never,
        field: secret.field as never,
        overrideAccess: false,
        req,
      })
      .then(({ values }) => values)
      .catch(() => [])
    return JSON.stringify(values).includes(secret.value)
  },
  file: async (who, { collection, value }) =>
    (await call(who, 'GET', `/api/${collection}/file/${value}`)).status === 200,
}

const waysTo = async (who: Who, secret: Secret): Promise<string[]> => {
  const found: string[] = []
  for (const [name, way] of Object.entries(ways)) if (await way(who, secret)) found.push(name)
  return found
}

test('a hidden value comes out by no way to anyone it is hidden from', async () => {
  const leaks: string[] = []
  for (const secret of secrets) {
    for (const who of secret.hidden) {
      for (const way of await waysTo(who, secret)) leaks.push(`${secret.name} → ${who} by ${way}`)
    }
  }
  expect(leaks).toEqual([])
})

test('those who may know it find it in list and detail, and the staff by searching and counting too', async () => {
  const missing: string[] = []
  for (const secret of secrets) {
    for (const who of secret.shown) {
      const found = await waysTo(who, secret)
      const staff = who === 'secretary' || who === 'observer'
      const expected = ['list', 'detail', ...(staff ? ['where', 'count'] : [])]
      for (const way of expected) if (!found.includes(way)) missing.push(`${secret.name} → ${who} by ${way}`)
    }
  }
  expect(missing).toEqual([])
})

test('ordering by a hidden field orders nothing', async () => {
  const ordered: string[] = []
  for (const secret of secrets) {
    for (const who of secret.hidden) {
      const up = await orderOf(who, secret, secret.field)
      const down = await orderOf(who, secret, `-${secret.field}`)
      if (up !== down) ordered.push(`${secret.name} → ${who}`)
    }
  }
  expect(ordered).toEqual([])
})

test('a document that is hidden is answered as one that does not exist, in the same words', async () => {
  const told: string[] = []
  for (const secret of secrets) {
    for (const who of secret.hidden) {
      const hidden = await call(who, 'GET', `/api/${secret.collection}/${secret.id}`)
      if (hidden.status === 200) continue
      const none = await call(who, 'GET', `/api/${secret.collection}/${crypto.randomUUID()}`)
      if (hidden.status !== none.status || JSON.stringify(hidden.body) !== JSON.stringify(none.body))
        told.push(`${secret.name} → ${who}`)
    }
  }
  expect(told).toEqual([])
})

test('the log of what was done shows the contest to the observer only', async () => {
  const readers: string[] = []
  for (const who of [
    'visitor',
    'owner',
    'district',
    'judge',
    'editor',
    'secretary',
    'observer',
    'admin',
  ] as const) {
    const body = await answer(who, '/api/audit-log', { limit: 200 })
    if (JSON.stringify(body).includes('密题甲')) readers.push(who)
  }
  expect(readers).toEqual(['observer'])
})
