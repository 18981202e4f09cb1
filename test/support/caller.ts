import { handleEndpoints, type SanitizedConfig } from 'payload'
import { type Person, type PersonName, password } from './people'

export type Answer = { status: number; body: Record<string, unknown> & { errors?: { message: string; field?: string }[] } }

export type Caller = (
  person: PersonName | 'visitor',
  method: string,
  path: string,
  data?: Record<string, unknown> | string | FormData,
) => Promise<Answer>

/** Calls the REST API as somebody who has logged in with their password; GET data becomes the query. */
export async function callerOf(config: SanitizedConfig, people: Record<PersonName, Person>): Promise<Caller> {
  const send = async (path: string, init: RequestInit): Promise<Answer> => {
    const response = await handleEndpoints({ config, request: new Request(new URL(path, 'http://localhost'), init) })
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.includes('json')
    return { status: response.status, body: isJson ? JSON.parse(text) : { text } }
  }
  const json = { 'content-type': 'application/json' }
  const tokens = new Map<string, string>()
  for (const [name, { username }] of Object.entries(people)) {
    const answer = await send('/api/users/login', {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ username, password }),
    })
    if (answer.status !== 200) throw new Error(`${name} could not log in: ${JSON.stringify(answer.body)}`)
    tokens.set(name, String(answer.body.token))
  }
  return (person, method, path, data) => {
    const token = tokens.get(person)
    const authorization: Record<string, string> = token ? { authorization: `JWT ${token}` } : {}
    if (method === 'GET') {
      const query = new URLSearchParams(Object.entries((data ?? {}) as Record<string, string>).map(([k, v]) => [k, String(v)]))
      return send(`${path}?${query}`, { method, headers: authorization })
    }
    if (data instanceof FormData) return send(path, { method, headers: authorization, body: data })
    const body = typeof data === 'string' ? data : JSON.stringify(data ?? {})
    return send(path, { method, headers: { ...json, ...authorization }, body })
  }
}
