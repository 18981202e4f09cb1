import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { freePort } from './free-port'

const root = path.resolve(import.meta.dirname, '../..')

export type Program = {
  origin: string
  /** Where its data is, the published site among it. */
  folder: string
  printed: string[]
  stop: () => Promise<number | null>
}

/** Starts the built program as a person would, on a free port and an empty data folder, and waits until it is ready. */
export async function startProgram(...flags: string[]): Promise<Program> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'qingfeng-program-'))
  const port = await freePort()
  const child = spawn(process.execPath, ['--import', 'tsx', 'cms/server.ts', ...flags], {
    cwd: root,
    env: {
      ...environment(),
      NODE_ENV: 'production',
      PORT: String(port),
      DATA_DIR: folder,
      LOGIN_LIMIT: '1000',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const printed: string[] = []
  await ready(child, printed)
  const stop = async () => {
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    const code = await ended
    await rm(folder, { recursive: true, force: true })
    return code
  }
  return { origin: `http://127.0.0.1:${port}`, folder, printed, stop }
}

/** This process's environment without what the test runner put there. */
function environment(): NodeJS.ProcessEnv {
  const { PATH, HOME, LANG, DATABASE_URL } = process.env
  return { PATH, HOME, LANG, NODE_ENV: 'production', ...(DATABASE_URL && { DATABASE_URL }) }
}

function ready(child: ChildProcess, printed: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the program ended with ${code}:\n${printed.join('\n')}`)))
    if (!child.stdout) return
    createInterface({ input: child.stdout }).on('line', (line) => {
      printed.push(line)
      if (line.startsWith('后台：')) resolve()
    })
  })
}
