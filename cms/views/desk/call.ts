import { noteServerDate } from './server-clock'

/** A call that did not succeed: one sentence, and the field it is about. Status 0: nothing answered. */
export class CallFailure extends Error {
  readonly status: number
  readonly field: string | undefined

  constructor(message: string, status: number, field?: string) {
    super(message)
    this.status = status
    this.field = field
  }

  /** Whether the same call may well succeed later. */
  get passes(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500
  }

  get signedOut(): boolean {
    return this.status === 401
  }
}

type Answer = { errors?: { message?: string; field?: string }[] }

async function call<Output>(address: string, init?: RequestInit): Promise<Output> {
  const response = await fetch(address, init).catch(() => {
    throw new CallFailure('网络不通，没有连上服务器，请检查网络后重试。', 0)
  })
  noteServerDate(response.headers.get('date'))
  const answer: unknown = await response.json().catch(() => ({}))
  if (response.ok) return answer as Output
  const [error] = (answer as Answer).errors ?? []
  const fallback = `服务器没有正常答复（${response.status}），请稍后重试。`
  throw new CallFailure(error?.message ?? fallback, response.status, error?.field)
}

/** Reads an action's desk, or a document, as the signed-in person may see it; throws CallFailure. */
export const read = <Output>(address: string): Promise<Output> => call<Output>(address)

/** Runs an action; `leaving` lets the request outlive the page. Throws CallFailure with the server's sentence. */
export const run = <Output>(action: string, input: object, options?: { leaving: boolean }): Promise<Output> =>
  post<Output>(`/api/actions/${action}`, input, options?.leaving)

/** Adds a document to a collection; throws CallFailure with the server's sentence. */
export const add = <Output>(collection: string, data: object): Promise<Output> =>
  post<Output>(`/api/${collection}?depth=0`, data)

/** Deletes a document of a collection; throws CallFailure with the server's sentence. */
export const remove = (collection: string, id: string): Promise<unknown> =>
  call(`/api/${collection}/${encodeURIComponent(id)}`, { method: 'DELETE' })

/** Runs an action that takes a file; throws CallFailure with the server's sentence. */
export function send<Output>(action: string, file: File, input: object): Promise<Output> {
  const form = new FormData()
  form.append('file', file)
  form.append('_payload', JSON.stringify(input))
  return call<Output>(`/api/actions/${action}`, { method: 'POST', body: form })
}

/** Changes a document; throws CallFailure with the server's sentence. */
export const patch = <Output>(address: string, data: object): Promise<Output> =>
  call<Output>(address, { ...json(data), method: 'PATCH' })

const post = <Output>(address: string, data: object, keepalive = false): Promise<Output> =>
  call<Output>(address, { ...json(data), method: 'POST', keepalive })

const json = (data: object) => ({
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(data),
})

/** Whatever was thrown, as a failure that can be shown. */
export function failureOf(error: unknown): CallFailure {
  if (error instanceof CallFailure) return error
  return new CallFailure('页面出错，请刷新后重试；若反复出现请联系系统管理员。', -1)
}
