import { handleEndpoints, type SanitizedConfig } from 'payload'
import { type Person, type PersonName, password, type ReviewerName } from './people'

/** What came back: the status, and the JSON (or `text` of anything else). */
export type Answer = {
  status: number
  headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever the API answers
  body: Record<string, any>
}

export type Data = Record<string, unknown> | string | FormData

export type Caller = (
  person: PersonName | ReviewerName | 'visitor',
  method: string,
  path: string,
  data?: Data,
) => Promise<Answer>

/** Sends a request: over the network to a gateway, or straight to Payload's REST API. */
export type Send = (request: Request) => Promise<Response>

export const restOf =
  (config: SanitizedConfig): Send =>
  (request) =>
    handleEndpoints({ config, request })

const json = { 'content-type': 'application/json' }

/** Calls the API as people who log in with their passwords when they first call; GET data becomes the query. */
export async function callerOf(
  send: Send,
  people: Record<PersonName, Person> & Partial<Record<ReviewerName, Person>>,
  origin = 'http://localhost',
): Promise<Caller> {
  const ask = async (path: string, init: RequestInit): Promise<Answer> => {
    const { headers, status, text } = await answerTo(send, new Request(new URL(path, origin), init))
    const isJson = headers.get('content-type')?.includes('json')
    return { status, headers, body: isJson ? JSON.parse(text) : { text } }
  }
  const tokens = new Map<string, Promise<string>>()
  const logIn = async (name: string, username: string): Promise<string> => {
    const login = { method: 'POST', headers: json, body: JSON.stringify({ username, password }) }
    const { body, status } = await ask('/api/users/login', login)
    if (status !== 200) throw new Error(`${name} could not log in: ${JSON.stringify(body)}`)
    return String(body.token)
  }
  const tokenOf = (name: PersonName | ReviewerName): Promise<string> => {
    const token = tokens.get(name) ?? logIn(name, people[name]?.username ?? name)
    tokens.set(name, token)
    return token
  }
  return async (person, method, path, data) => {
    const token = person === 'visitor' ? null : await tokenOf(person)
    const headers: Record<string, string> = token ? { authorization: `JWT ${token}` } : {}
    if (method === 'GET') return ask(withQuery(path, data), { method, headers })
    if (data instanceof FormData) return ask(path, { method, headers, body: data })
    const body = typeof data === 'string' ? data : JSON.stringify(data ?? {})
    return ask(path, { method, headers: { ...json, ...headers }, body })
  }
}

async function answerTo(send: Send, request: Request) {
  const response = await send(request)
  return { status: response.status, headers: response.headers, text: await response.text() }
}

function withQuery(path: string, data: Data | undefined): string {
  const entries = Object.entries((data ?? {}) as Record<string, unknown>).map(([name, value]) => [
    name,
    String(value),
  ])
  return entries.length > 0 ? `${path}?${new URLSearchParams(entries)}` : path
}
