import { cp, mkdtemp, readFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { inject } from 'vitest'
import { type Opened, openPayload } from './payload'
import { makeTown, type Town } from './people'

/** Opens Payload on a database of its own that has the town in it. */
export async function openTown(): Promise<Opened & { town: Town }> {
  if (process.env.DATABASE_URL) {
    const opened = await openPayload()
    return { ...opened, town: await makeTown(opened.payload) }
  }
  const folder = await mkdtemp(path.join(os.tmpdir(), 'qingfeng-'))
  await cp(inject('townFolder'), folder, { recursive: true })
  const town: Town = JSON.parse(await readFile(path.join(folder, 'town.json'), 'utf8'))
  return { ...(await openPayload(folder)), town }
}
