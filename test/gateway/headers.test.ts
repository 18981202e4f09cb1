import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Front, openFront } from './front'

let front: Front

beforeAll(async () => {
  front = await openFront({ 'index.html': 'home' })
})
afterAll(() => front?.close())

const ask = (address: string) => fetch(new URL(address, front.origin))
const policyOf = (response: Response) => response.headers.get('content-security-policy') ?? ''

test('the site’s policy lets in nothing from elsewhere and no inline script or style', async () => {
  const policy =
    "default-src 'self';img-src 'self' data:;object-src 'none';base-uri 'self';form-action 'self';frame-ancestors 'self'"
  expect(policyOf(await ask('/'))).toBe(policy)
  expect(policyOf(await ask('/nope'))).toBe(policy)
})

test('the admin’s scripts need the nonce of their own request, and Next is told it', async () => {
  const nonceOf = async (address: string) => {
    const response = await ask(address)
    const nonce = /script-src 'self' 'nonce-([^']+)'/.exec(policyOf(response))?.[1] ?? ''
    return { nonce, told: await response.json() }
  }
  const [first, second] = [await nonceOf('/admin'), await nonceOf('/admin/login')]
  expect(first.told).toBe(`script-src 'nonce-${first.nonce}'`)
  expect(second.told).toBe(`script-src 'nonce-${second.nonce}'`)
  expect(Buffer.from(first.nonce, 'base64').length).toBe(16)
  expect(first.nonce === second.nonce).toBe(false)
})

test('a policy that the client sends along is not the one that Next is told', async () => {
  const response = await fetch(new URL('/admin', front.origin), {
    headers: { 'content-security-policy': "script-src 'nonce-mine'" },
  })
  expect(String(await response.json()).includes('mine')).toBe(false)
})

test('the admin may not evaluate strings, but where it is being worked on', async () => {
  const worked = await openFront({ 'index.html': 'home' }, { development: true })
  const policy = policyOf(await fetch(new URL('/admin', worked.origin)))
  await worked.close()
  expect([policyOf(await ask('/admin')).includes("'unsafe-eval'"), policy.includes("'unsafe-eval'")]).toEqual(
    [false, true],
  )
})

test.each(['/', '/admin', '/nope'])(
  '%s carries the security headers and does not say what serves it',
  async (address) => {
    const { headers } = await ask(address)
    const names = [
      'x-content-type-options',
      'x-frame-options',
      'referrer-policy',
      'cross-origin-opener-policy',
      'cross-origin-resource-policy',
      'strict-transport-security',
      'x-powered-by',
    ]
    expect(names.map((name) => headers.get(name))).toEqual([
      'nosniff',
      'SAMEORIGIN',
      'no-referrer',
      'same-origin',
      'same-origin',
      'max-age=31536000; includeSubDomains',
      null,
    ])
  },
)
