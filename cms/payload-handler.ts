import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as NodeReadableStream } from 'node:stream/web'
import type { Request as ExpressRequest, Response as ExpressResponse, RequestHandler } from 'express'
import { handleEndpoints, killTransaction, type PayloadRequest, type SanitizedConfig } from 'payload'
import { Refusal } from './domain/refusal'
import { sentenceFor, statusOf } from './hooks/refusal-response'

const megabyte = 1024 * 1024
const bodyLimits = { multipart: 22 * megabyte, other: 4 * megabyte }
const deepest = 100

/** Payload's whole REST API as an Express handler, without Next in between. */
export function payloadHandler(config: Promise<SanitizedConfig> | SanitizedConfig): RequestHandler {
  return async (req, res) => {
    const tooLong = { reached: false }
    try {
      const request = webRequest(req, await bodyOf(req, tooLong))
      const response = await handleEndpoints({ config, request }).finally(() => closeTransaction(request))
      if (tooLong.reached) throw tooLarge(req)
      if (response.status >= 400) await sendError(req, res, response)
      else await send(res, response)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const { code: name, message } = error
      res.status(statusOf[name]).json({ errors: [{ name, message }] })
    } finally {
      readAway(req)
    }
  }
}

/** Payload works on the request itself; a transaction that it has left open would keep every other writer waiting. */
const closeTransaction = (request: Request) => killTransaction(request as unknown as PayloadRequest)

const limitOf = (req: ExpressRequest) => (req.is('multipart/*') ? bodyLimits.multipart : bodyLimits.other)

const tooLarge = (req: ExpressRequest) =>
  new Refusal('too-large', `内容超过 ${limitOf(req) / megabyte} MB 的上限，请压缩或拆分后再提交。`)

/** Files stream through; anything else is read whole, and JSON has to be a set of fields. */
async function bodyOf(req: ExpressRequest, tooLong: { reached: boolean }): Promise<BodyInit | undefined> {
  if (['GET', 'HEAD'].includes(req.method)) return undefined
  const limit = limitOf(req)
  if (Number(req.headers['content-length'] ?? 0) > limit) throw tooLarge(req)
  const source = upTo(limit, req, tooLong)
  if (req.is('multipart/*')) return Readable.toWeb(Readable.from(source)) as ReadableStream
  const chunks: Buffer[] = []
  for await (const chunk of source) chunks.push(chunk)
  const body = Buffer.concat(chunks)
  if (body.length > 0) checkBody(req, body)
  return new Uint8Array(body)
}

function checkBody(req: ExpressRequest, body: Buffer): void {
  if (req.is('application/x-www-form-urlencoded') && isRead(req)) return
  if (!req.is('application/json')) throw new Refusal('invalid', sentenceFor(415))
  const value = parsed(body)
  if (typeof value !== 'object' || value === null || Array.isArray(value) || isDeeper(value, deepest)) {
    throw new Refusal('invalid', '请求内容应是一组字段，请检查后重新提交。')
  }
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString())
  } catch {
    throw new Refusal('invalid', '请求内容不是有效的 JSON，请检查格式后重试。')
  }
}

/** Payload takes a POST that says so for a GET whose query is the body. */
const isRead = ({ headers }: ExpressRequest) =>
  [headers['x-payload-http-method-override'], headers['x-http-method-override']].includes('GET')

const isDeeper = (value: unknown, depth: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (depth === 0 || Object.values(value).some((inner) => isDeeper(inner, depth - 1)))

function webRequest(req: ExpressRequest, body: BodyInit | undefined): Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(req.headers)) {
    for (const item of [value ?? []].flat()) headers.append(name, item)
  }
  headers.set('x-client-address', req.ip ?? '')
  const address = new URL(req.originalUrl, `${req.protocol}://${req.headers.host ?? 'localhost'}`)
  return new Request(address, { method: req.method, headers, body, duplex: 'half' } as RequestInit)
}

/** Passes a body on until it is longer than it may be, for bodies that do not announce their length. */
async function* upTo(limit: number, source: ExpressRequest, tooLong: { reached: boolean }) {
  let length = 0
  for await (const chunk of source.iterator({ destroyOnReturn: false })) {
    length += chunk.length
    tooLong.reached = length > limit
    if (tooLong.reached) throw tooLarge(source)
    yield chunk
  }
}

/** Reads what is left of a body that was refused: closing on a sender who still sends would lose the answer on the way. */
function readAway(req: ExpressRequest): void {
  let left = 3 * bodyLimits.multipart
  if (req.readableEnded) return
  req.on('data', (chunk: Buffer) => {
    left -= chunk.length
    if (left < 0) req.destroy()
  })
}

async function send(res: ExpressResponse, response: Response): Promise<void> {
  sendHead(res, response.status, response.headers)
  if (!response.body) return void res.end()
  await pipeline(Readable.fromWeb(response.body as NodeReadableStream), res).catch(() => res.destroy())
}

function sendHead(res: ExpressResponse, status: number, headers: Headers): void {
  res.status(status)
  for (const [name, value] of headers) if (name !== 'set-cookie') res.set(name, value)
  for (const cookie of headers.getSetCookie()) res.append('set-cookie', cookie)
}

/** Errors that Payload answers without asking `refusalResponse` leave in the same shape and language. */
async function sendError(req: ExpressRequest, res: ExpressResponse, response: Response): Promise<void> {
  const text = await response.text()
  const answer = response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : {}
  const status = statusToSend(req, response.status)
  const told: { message?: string }[] = Array.isArray(answer.errors) ? answer.errors : [{}]
  const errors = told.map((error) => ({ ...error, message: inChinese(error.message, status) }))
  sendHead(res, status, response.headers)
  res.removeHeader('content-length')
  res.json({ ...answer, message: undefined, errors })
}

/** A way that is closed, and a file that is not on the disk, are not found. */
const statusToSend = (req: ExpressRequest, status: number) =>
  status === 501 || (status === 500 && /^\/api\/[^/]+\/file\//.test(req.originalUrl)) ? 404 : status

const inChinese = (message: string | undefined, status: number): string =>
  message && /\p{Script=Han}.*。$/u.test(message) ? message : sentenceFor(status)
