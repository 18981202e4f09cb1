import { randomBytes } from 'node:crypto'
import { access } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import compression from 'compression'
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'
import helmet from 'helmet'
import type { SanitizedConfig } from 'payload'
import sirv from 'sirv'
import { payloadHandler } from './payload-handler'

export type Limits = { login: number; upload: number; submit: number }

/** Requests a minute from one address; a school's staff may share one. */
export const defaultLimits: Limits = { login: 20, upload: 60, submit: 30 }

export type GatewayOptions = {
  config: Promise<SanitizedConfig> | SanitizedConfig
  /** Next's request handler for the admin. */
  admin: (req: IncomingMessage, res: ServerResponse) => Promise<void>
  /** The published site. */
  siteFolder: string
  /** Whether the database answers. */
  databaseAnswers: () => Promise<boolean>
  limits?: Limits
  /** The admin reloads while it is worked on, which needs eval and web sockets. */
  development?: boolean
}

/** The one front door: `/api` to Payload, `/admin` and `/_next` to Next, everything else to the published site. */
export function createGateway(options: GatewayOptions): Express {
  const limits = options.limits ?? defaultLimits
  const gateway = express()
  gateway.disable('x-powered-by')
  gateway.set('trust proxy', 'loopback')
  gateway.use(wellFormed)

  gateway.get('/healthz', (_, res) => {
    res.type('text').send('ok')
  })
  gateway.get('/readyz', async (_, res) => {
    const database = await options.databaseAnswers()
    const site = await exists(path.join(options.siteFolder, 'index.html'))
    res.status(database && site ? 200 : 503).json({ database, site })
  })

  const admin: RequestHandler = (req, res) => {
    req.url = req.originalUrl
    return options.admin(req, res)
  }
  gateway.use(['/admin', '/_next'], ...adminHeaders(options.development ?? false), admin)

  gateway.use(siteHeaders)
  gateway.post(
    [
      '/api/users/login',
      '/api/users/first-register',
      '/api/users/forgot-password',
      '/api/users/reset-password',
    ],
    perMinute(limits.login, '登录次数过多，请一分钟后再试。'),
  )
  gateway.post(
    ['/api/media', '/api/entry-files', /^\/api\/actions\/(import-|(preview|run|mark)-import$)/],
    perMinute(limits.upload, '上传过于频繁，请一分钟后再试。'),
  )
  gateway.post(
    /^\/api\/actions\/submit-/,
    perMinute(limits.submit, '提交过于频繁，请一分钟后再试；内容没有丢失。'),
  )
  gateway.use('/api', compression(), payloadHandler(options.config))

  const files = sirv(options.siteFolder, {
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: cacheHeaders,
  })
  gateway.use((req, res, next) => (isHidden(req.path) ? next() : files(req, res, next)))
  gateway.use((req, res) => notFound(options.siteFolder, req, res))
  gateway.use(failed)
  return gateway
}

/** Refuses an address that nobody can have meant, or that two readers would read differently, as with `..` in it. */
const wellFormed: RequestHandler = (req, res, next) => {
  if (isWellFormed(req)) next()
  else tell(req, res, 400, '地址的格式不对，请从首页重新进入。')
}

function isWellFormed({ headers, originalUrl, path: asked }: express.Request): boolean {
  try {
    const plain = [...decodeURIComponent(asked)].every((character) => character >= ' ' && character !== '\\')
    return plain && new URL(originalUrl, `http://${headers.host}`).pathname === asked
  } catch {
    return false
  }
}

/** Whether an address leads through a name that begins with a dot; only `.well-known` is meant for others. */
const isHidden = (asked: string): boolean =>
  decodeURIComponent(asked)
    .split('/')
    .some((name) => name.startsWith('.') && name !== '.well-known')

const failed: ErrorRequestHandler = (error, req, res, next) => {
  if (res.headersSent) return next(error)
  console.error(error)
  tell(req, res, 500, '系统出错，请稍后再试；若反复出现请联系系统管理员。')
}

function tell(req: express.Request, res: express.Response, status: number, message: string): void {
  res.status(status).set('Cache-Control', 'no-cache')
  if (req.path.startsWith('/api/')) res.json({ errors: [{ message }] })
  else res.type('text').send(message)
}

const self = ["'self'"]

const siteHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: self,
      imgSrc: [...self, 'data:'],
      objectSrc: ["'none'"],
      baseUri: self,
      formAction: self,
      frameAncestors: self,
    },
  },
})

/** Next reads the nonce from the request's own policy and puts it on its scripts. */
function adminHeaders(development: boolean): RequestHandler[] {
  const nonceOf = (res: ServerResponse) => `'nonce-${(res as express.Response).locals.nonce}'`
  return [
    (req, res, next) => {
      res.locals.nonce = randomBytes(16).toString('base64')
      req.headers['content-security-policy'] = `script-src ${nonceOf(res)}`
      next()
    },
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: self,
          scriptSrc: [...self, (_, res) => nonceOf(res), ...(development ? ["'unsafe-eval'"] : [])],
          styleSrc: [...self, "'unsafe-inline'"],
          imgSrc: [...self, 'data:', 'blob:'],
          fontSrc: [...self, 'data:'],
          connectSrc: [...self, ...(development ? ['ws:'] : [])],
          objectSrc: ["'none'"],
          baseUri: self,
          formAction: self,
          frameAncestors: self,
        },
      },
    }),
  ]
}

const perMinute = (limit: number, message: string) =>
  rateLimit({
    windowMs: 60_000,
    limit,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    message: { errors: [{ name: 'too-many', message }] },
  })

function cacheHeaders(res: ServerResponse, pathname: string): void {
  const hashed = pathname.startsWith('/_astro/')
  res.setHeader('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
}

const exists = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  )

async function notFound(siteFolder: string, req: express.Request, res: express.Response): Promise<void> {
  const page = path.join(siteFolder, '404.html')
  res.status(404).set('Cache-Control', 'no-cache')
  if (req.accepts('html') && (await exists(page))) res.sendFile(path.resolve(page))
  else res.type('text').send('没有找到这个地址，请从首页重新进入。')
}
