import { type PersonName, password } from './people'
import type { World } from './world'

/** What a GET gives as bytes, which the caller of `World` reads as text. */
export async function download(
  { served, town }: World,
  person: PersonName,
  path: string,
): Promise<{ status: number; headers: Headers; bytes: Uint8Array }> {
  const login = await fetch(new URL('/api/users/login', served.origin), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: town.people[person].username, password }),
  })
  const { token } = (await login.json()) as { token: string }
  const headers = { authorization: `JWT ${token}` }
  const response = await fetch(new URL(path, served.origin), { headers })
  const bytes = new Uint8Array(await response.arrayBuffer())
  return { status: response.status, headers: response.headers, bytes }
}
