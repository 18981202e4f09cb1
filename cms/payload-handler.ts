import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as NodeReadableStream } from 'node:stream/web'
import type { Request as ExpressRequest, RequestHandler } from 'express'
import { handleEndpoints, type SanitizedConfig } from 'payload'

const megabyte = 1024 * 1024
const bodyLimits = { multipart: 22 * megabyte, other: 4 * megabyte }

/** Payload's whole REST API as an Express handler, without Next in between. */
export function payloadHandler(config: Promise<SanitizedConfig> | SanitizedConfig): RequestHandler {
  return async (req, res) => {
    const limit = req.is('multipart/*') ? bodyLimits.multipart : bodyLimits.other
    const tooLarge = () => {
      const message = `内容超过 ${limit / megabyte} MB 的上限，请压缩或拆分后再提交。`
      res
        .status(413)
        .set('Connection', 'close')
        .json({ errors: [{ name: 'too-large', message }] })
    }
    if (Number(req.headers['content-length'] ?? 0) > limit) return tooLarge()
    const body = { exceeded: false }
    const response = await handleEndpoints({ config, request: webRequest(req, limit, body) })
    if (body.exceeded) return tooLarge()
    res.status(response.status)
    for (const [name, value] of response.headers) if (name !== 'set-cookie') res.set(name, value)
    for (const cookie of response.headers.getSetCookie()) res.append('set-cookie', cookie)
    if (!response.body) return void res.end()
    await pipeline(Readable.fromWeb(response.body as NodeReadableStream), res).catch(() => res.destroy())
  }
}

function webRequest(req: ExpressRequest, limit: number, body: { exceeded: boolean }): Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(req.headers)) {
    for (const item of [value ?? []].flat()) headers.append(name, item)
  }
  headers.set('x-client-address', req.ip ?? '')
  const hasBody = !['GET', 'HEAD'].includes(req.method)
  return new Request(new URL(req.originalUrl, `${req.protocol}://${req.headers.host ?? 'localhost'}`), {
    method: req.method,
    headers,
    ...(hasBody && {
      body: Readable.toWeb(Readable.from(upTo(limit, req, body))) as ReadableStream,
      duplex: 'half',
    }),
  } as RequestInit)
}

/** Passes a body on until it is longer than it may be, for bodies that do not announce their length. */
async function* upTo(limit: number, source: AsyncIterable<Buffer>, body: { exceeded: boolean }) {
  let length = 0
  for await (const chunk of source) {
    length += chunk.length
    if (length > limit) {
      body.exceeded = true
      throw new Error('request body too large')
    }
    yield chunk
  }
}
