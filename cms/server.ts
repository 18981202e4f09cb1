import { createServer } from 'node:http'
import path from 'node:path'
import { parseArgs } from 'node:util'
import next from 'next'
import { getPayload } from 'payload'
import { failInterrupted } from './actions/background'
import { publishDue } from './actions/editorial/publish-due'
import { clearLeftovers } from './actions/word/clear-leftovers'
import { createGateway, defaultLimits } from './gateway'
import { onTime } from './on-time'
import { offerPublisher } from './publish/offer-publisher'
import { payloadFetch } from './publish/payload-fetch'
import { programVersion } from './publish/program-version'
import { publishOnChange } from './publish/publish-on-change'
import { createPublisher } from './publish/publisher'
import { keptSecret, oneTimeCode } from './secret'
import { stopOnSignal } from './stop'

const { values: flags } = parseArgs({ options: { demo: { type: 'boolean' }, dev: { type: 'boolean' } } })
const root = path.resolve(import.meta.dirname, '..')
const port = Number(process.env.PORT ?? 3000)
const host = process.env.HOST ?? '127.0.0.1'
const origin = process.env.SITE_URL ?? `http://${host}:${port}`
const dataFolder = path.resolve(root, process.env.DATA_DIR ?? (flags.demo ? 'demo-data' : 'data'))

process.env.DATA_DIR = dataFolder
process.env.PAYLOAD_SECRET ??= keptSecret(dataFolder)
process.env.SETUP_CODE = oneTimeCode()

const { default: config } = await import('./payload.config')
const payload = await getPayload({ config })
const say = (line: string) => console.log(line)

// A promise that some library forgot must not end the process for everyone.
await failInterrupted(payload)
process.on('unhandledRejection', (error) => payload.logger.error(error))

if (flags.demo) {
  say('正在准备演示数据：')
  const { seed } = await import('../seed/run')
  await seed(payload, (line) => say(`  · ${line}`))
}

const siteFolder = path.join(dataFolder, 'site')
const publisher = createPublisher({
  fetch: payloadFetch(config),
  origin,
  folder: siteFolder,
  program: await programVersion(),
  renderer: path.join(root, 'dist/renderer'),
  report: async (outcome, error) => {
    if (error) payload.logger.error(error)
    await payload.updateGlobal({ slug: 'publication', data: outcome })
  },
})
const published = await publisher.publish()
say(
  published.failure ??
    `网站共 ${published.pages} 页，本次生成 ${published.rendered} 页，用时 ${published.milliseconds} 毫秒。`,
)
// The first publish asked only for what was changed lately.
void publisher.publish()
const stopPublishing = publishOnChange(publisher)
const withdrawPublisher = offerPublisher(publisher)
const stopTimers = [onTime(payload, 20_000, publishDue), onTime(payload, 24 * 3_600_000, clearLeftovers)]

const admin = next({ dev: flags.dev ?? false, dir: path.join(root, 'cms') })
await admin.prepare()

const gateway = createGateway({
  config,
  admin: admin.getRequestHandler(),
  siteFolder,
  databaseAnswers: () =>
    payload.count({ collection: 'users' }).then(
      () => true,
      () => false,
    ),
  limits: { ...defaultLimits, login: Number(process.env.LOGIN_LIMIT ?? defaultLimits.login) },
  development: flags.dev,
})
const server = createServer(gateway)
if (flags.dev) server.on('upgrade', admin.getUpgradeHandler())
server.listen(port, host, async () => {
  say(`网站：${origin}/`)
  say(`后台：${origin}/admin`)
  if (flags.demo) await introduceAccounts()
  else await askForFirstAdmin()
})

stopOnSignal(server, async () => {
  await Promise.all(stopTimers.map((stop) => stop()))
  stopPublishing()
  withdrawPublisher()
  await publisher.settled()
  await admin.close()
  await payload.destroy()
})

async function introduceAccounts(): Promise<void> {
  const { demoAccounts, demoPassword } = await import('../seed/accounts')
  say(`演示账号（密码都是 ${demoPassword}）：`)
  for (const { username, who } of demoAccounts) say(`  ${username.padEnd(18)}${who}`)
}

async function askForFirstAdmin(): Promise<void> {
  const { totalDocs } = await payload.count({ collection: 'users' })
  if (totalDocs > 0) return
  say(`还没有账号。请打开 ${origin}/admin 创建第一个系统管理员，一次性启用码：${process.env.SETUP_CODE}`)
}
