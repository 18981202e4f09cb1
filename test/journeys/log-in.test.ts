import type { User } from '@cms/payload-types'
import { commitTransaction, createLocalReq, initTransaction } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type PersonName, password } from '../support/people'
import { openWorld, type World } from '../support/world'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.end())

const post = async (path: string, data: object, token?: string) => {
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `JWT ${token}` }) }
  const address = new URL(`/api/users/${path}`, world.served.origin)
  const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify(data) })
  return { status: response.status, body: await response.json() }
}

const logIn = async (username: string): Promise<string> =>
  (await post('login', { username, password })).body.token

/** The name that a session answers to; null when it is none any more. */
async function whoIs(token: string): Promise<string | null> {
  const headers = { authorization: `JWT ${token}` }
  const response = await fetch(new URL('/api/users/me', world.served.origin), { headers })
  return (await response.json()).user?.username ?? null
}

test('one account that logs in on ten devices at once is logged in on all of them', async () => {
  const { username } = world.town.people.secretary
  const devices = Array.from({ length: 10 }, () => username)
  const tokens = await Promise.all(devices.map(logIn))
  expect(await Promise.all(tokens.map(whoIs))).toEqual(devices)
})

test('who logs out on one device while another logs in stays logged out there', async () => {
  const { username } = world.town.people.observer
  const first = await logIn(username)
  const [second] = await Promise.all([logIn(username), post('logout', {}, first)])
  expect([await whoIs(first), await whoIs(second)]).toEqual([null, username])
})

/** Logs in while an administrator changes the account, whose change is kept before the log-in ends. */
async function logInDuring(person: PersonName, data: Partial<User>) {
  const { payload, town } = world
  const { id, username } = town.people[person]
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  const logging = payload.login({ collection: 'users', data: { username, password } })
  const ended = logging.then(
    ({ token }) => token ?? null,
    ({ name }: Error) => name,
  )
  await payload.update({ collection: 'users', id, data, req })
  await commitTransaction(req)
  return ended
}

test('what an administrator changes in an account that is just logging in is kept', async () => {
  const { payload, town } = world
  const { id, username } = town.people.editor
  const token = await logInDuring('editor', { name: '改过的姓名' })
  expect(await whoIs(token ?? '')).toBe(username)
  expect((await payload.findByID({ collection: 'users', id })).name).toBe('改过的姓名')
})

test('a password that is changed while somebody logs in with it opens nothing any more', async () => {
  const { username } = world.town.people.rival
  expect(await logInDuring('rival', { password: 'a-changed-password' } as Partial<User>)).toBe(
    'AuthenticationError',
  )
  expect((await post('login', { username, password })).status).toBe(401)
  expect((await post('login', { username, password: 'a-changed-password' })).status).toBe(200)
})

test('who logs in after wrong passwords starts counting anew, and a reset ends every session', async () => {
  const { payload, town } = world
  const { id, username } = town.people.otherDistrict
  await post('login', { username, password: 'not-my-password' })
  const first = await logIn(username)
  expect((await payload.findByID({ collection: 'users', id, showHiddenFields: true })).loginAttempts).toBe(0)
  const reset = { collection: 'users', disableEmail: true } as const
  const token = await payload.forgotPassword({ ...reset, data: { username } as never })
  const { body } = await post('reset-password', { token, password: 'another-password' })
  expect([await whoIs(first), await whoIs(body.token)]).toEqual([null, username])
})
