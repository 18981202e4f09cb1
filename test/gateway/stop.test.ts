import { type ChildProcess, fork } from 'node:child_process'
import { on, once } from 'node:events'
import { Agent, get } from 'node:http'
import { connect } from 'node:net'
import { afterEach, expect, test } from 'vitest'

let child: ChildProcess

afterEach(() => {
  child?.kill('SIGKILL')
})

/** Starts the server and returns its port and what it tells from then on. */
async function start() {
  child = fork(new URL('./stop-child.ts', import.meta.url), { execArgv: ['--import', 'tsx'] })
  const told = on(child, 'message', { close: ['exit'] })
  const next = async () => (await told.next()).value?.[0]
  const port = Number(await next())
  return { port, next, exited: once(child, 'exit') }
}

type Page = { text: string; connection: string | undefined }

/** Asks for a page; the answer is awaited apart from the asking. */
const ask = (port: number, path: string, agent?: Agent) => ({
  answer: new Promise<Page>((resolve, reject) => {
    get({ port, path, agent, host: '127.0.0.1' }, async (response) => {
      let text = ''
      for await (const chunk of response) text += chunk
      resolve({ text, connection: response.headers.connection })
    }).on('error', reject)
  }),
})

/** Connects again and again until nobody listens any more. */
async function untilRefused(port: number): Promise<void> {
  for (;;) {
    const socket = connect(port, '127.0.0.1')
    const failure = await new Promise<string | undefined>((resolve) => {
      socket.on('connect', () => resolve(undefined))
      socket.on('error', (error: NodeJS.ErrnoException) => resolve(error.code))
    })
    socket.destroy()
    if (failure === 'ECONNREFUSED') return
  }
}

test.each(['SIGTERM', 'SIGINT'] as const)(
  'on %s new connections are refused, the request in flight is finished, and only then is everything put away',
  async (signal) => {
    const { exited, next, port } = await start()
    const { answer } = ask(port, '/')
    expect(await next()).toBe('in flight')
    child.kill(signal)
    await untilRefused(port)
    child.send('finish it')
    expect(await answer).toEqual({ text: 'finished', connection: 'close' })
    expect(await next()).toBe('put away')
    expect(await exited).toEqual([0, null])
  },
)

test('a browser that keeps its connection open does not hold the stop up', async () => {
  const { exited, next, port } = await start()
  const agent = new Agent({ keepAlive: true })
  expect(await ask(port, '/quick', agent).answer).toEqual({ text: 'quick', connection: 'keep-alive' })
  child.kill('SIGTERM')
  expect(await next()).toBe('put away')
  expect(await exited).toEqual([0, null])
  agent.destroy()
})

test('a second signal changes nothing', async () => {
  const { exited, next, port } = await start()
  const { answer } = ask(port, '/')
  expect(await next()).toBe('in flight')
  child.kill('SIGTERM')
  await untilRefused(port)
  child.kill('SIGTERM')
  child.kill('SIGINT')
  child.send('finish it')
  expect([(await answer).text, await next(), await next(), await exited]).toEqual([
    'finished',
    'put away',
    undefined,
    [0, null],
  ])
})
