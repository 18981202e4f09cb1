import { rm } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { openPayload } from '../support/payload'
import { type Front, openFront } from './front'

let front: Front

afterEach(() => front?.close())

const ask = async (address: string) => {
  const response = await fetch(new URL(address, front.origin))
  return { status: response.status, text: await response.text() }
}

test('the program is ready when the database answers and there is a site', async () => {
  front = await openFront({ 'index.html': 'home' })
  expect(await ask('/readyz')).toEqual({ status: 200, text: '{"database":true,"site":true}' })
  expect(await ask('/healthz')).toEqual({ status: 200, text: 'ok' })
})

test('without a published site the program lives but is not ready', async () => {
  front = await openFront({ 'index.html': 'home' })
  await rm(path.join(front.folder, 'site/index.html'))
  expect(await ask('/readyz')).toEqual({ status: 503, text: '{"database":true,"site":false}' })
  expect(await ask('/healthz')).toEqual({ status: 200, text: 'ok' })
})

test('once the database has been closed the program lives but is not ready', async () => {
  const opened = await openPayload()
  const databaseAnswers = () =>
    opened.payload.count({ collection: 'users' }).then(
      () => true,
      () => false,
    )
  front = await openFront({ 'index.html': 'home' }, { databaseAnswers })
  expect(await ask('/readyz')).toEqual({ status: 200, text: '{"database":true,"site":true}' })
  await opened.close()
  expect(await ask('/readyz')).toEqual({ status: 503, text: '{"database":false,"site":true}' })
  expect(await ask('/healthz')).toEqual({ status: 200, text: 'ok' })
})
