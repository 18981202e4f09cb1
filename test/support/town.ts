import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { inject } from 'vitest'
import { type Opened, openPayload } from './payload'
import { makeTown, type Town } from './people'

/** Opens Payload on a database that has the town in it: a copy of the one made for all, where there is one. */
export async function openTown(): Promise<Opened & { town: Town }> {
  const from = process.env.DATABASE_URL ? undefined : inject('townFolder')
  const opened = await openPayload(from)
  if (!from) return { ...opened, town: await makeTown(opened.payload) }
  return { ...opened, town: JSON.parse(await readFile(path.join(from, 'town.json'), 'utf8')) }
}
