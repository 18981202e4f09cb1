import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Opened, openPayload } from '../support/payload'
import { type Served, serve } from '../support/served'

let opened: Opened
let served: Served

beforeAll(async () => {
  opened = await openPayload()
  served = await serve(opened.config, { login: 2, upload: 1, submit: 1 })
})
afterAll(async () => {
  await served?.close()
  await opened?.close()
})

/** A request from an address behind the proxy on this machine. */
const ask = async (from: string, method: string, address: string) => {
  const response = await fetch(new URL(address, served.origin), {
    method,
    headers: { 'x-forwarded-for': from, 'content-type': 'application/json' },
    ...(method === 'POST' && { body: '{"username":"nobody","password":"a-wrong-password"}' }),
  })
  const body = await response.json()
  return { status: response.status, errors: body.errors?.map(({ message }: { message: string }) => message) }
}

test('the third log-in of a minute from one address waits, one from another address does not', async () => {
  const wrong = {
    status: 401,
    errors: ['用户名或密码不正确；连续输错 8 次会锁定 10 分钟，也可以请上一级管理员重设密码。'],
  }
  const late = { status: 429, errors: ['登录次数过多，请一分钟后再试。'] }
  const login = (from: string) => ask(from, 'POST', '/api/users/login')
  expect([await login('203.0.113.1'), await login('203.0.113.1'), await login('203.0.113.1')]).toEqual([
    wrong,
    wrong,
    late,
  ])
  expect(await login('203.0.113.2')).toEqual(wrong)
})

test.each([
  ['/api/users/first-register', '203.0.113.11'],
  ['/api/users/reset-password', '203.0.113.12'],
  ['/api/users/forgot-password', '203.0.113.13'],
])('guesses at %s count as log-ins', async (address, from) => {
  const statuses = [await ask(from, 'POST', address), await ask(from, 'POST', address)]
  const late = await ask(from, 'POST', address)
  expect(statuses.map(({ status }) => status === 429)).toEqual([false, false])
  expect(late).toEqual({ status: 429, errors: ['登录次数过多，请一分钟后再试。'] })
})

test('a slash or a query behind the address does not get around the limit', async () => {
  const login = (address: string) => ask('203.0.113.30', 'POST', address)
  await login('/api/users/login/')
  await login('/api/users/login?again=1')
  expect((await login('/api/users/login')).status).toBe(429)
  for (const other of ['/api/users/%6Cogin', '/api//users/login', '/API/USERS/LOGIN', '/api/users/./login']) {
    expect([other, (await login(other)).status === 401]).toEqual([other, false])
  }
})

test.each([
  ['/api/media', '上传过于频繁，请一分钟后再试。'],
  ['/api/actions/submit-entry', '提交过于频繁，请一分钟后再试；内容没有丢失。'],
])('too many requests to %s in a minute wait', async (address, message) => {
  expect((await ask('203.0.113.40', 'POST', address)).status === 429).toBe(false)
  expect(await ask('203.0.113.40', 'POST', address)).toEqual({ status: 429, errors: [message] })
  expect((await ask('203.0.113.41', 'POST', address)).status === 429).toBe(false)
})

test('entry files and media share one limit, both ways of submitting another', async () => {
  await ask('203.0.113.50', 'POST', '/api/entry-files')
  await ask('203.0.113.50', 'POST', '/api/actions/submit-sheet')
  expect([
    (await ask('203.0.113.50', 'POST', '/api/media')).status,
    (await ask('203.0.113.50', 'POST', '/api/actions/submit-entry')).status,
  ]).toEqual([429, 429])
})

test('who has used up every limit can still read', async () => {
  for (const address of ['/api/users/login', '/api/media', '/api/actions/submit-entry']) {
    for (let count = 0; count < 3; count += 1) await ask('203.0.113.60', 'POST', address)
    expect((await ask('203.0.113.60', 'POST', address)).status).toBe(429)
  }
  const reads = ['/api/schools', '/api/media', '/api/globals/site-settings', '/api/users/me']
  const statuses = await Promise.all(reads.map((address) => ask('203.0.113.60', 'GET', address)))
  expect(statuses.map(({ status }) => status)).toEqual([200, 200, 200, 200])
})
