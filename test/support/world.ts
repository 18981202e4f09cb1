import { tasksEnded } from '@cms/actions/background'
import { type Caller, callerOf } from './caller'
import type { Opened } from './payload'
import type { Town } from './people'
import { type Served, serve } from './served'
import { openTown } from './town'

/**
 * The whole program but the admin's pages: database, people, gateway on a port, and someone to call it. It ends when the work
 * in the background has.
 */
export type World = Opened & { town: Town; served: Served; call: Caller; end: () => Promise<void> }

export async function openWorld(): Promise<World> {
  const { town, ...opened } = await openTown()
  const served = await serve(opened.config)
  const call = await callerOf(fetch, town.people, served.origin)
  const end = async () => {
    await tasksEnded()
    await served.close()
    await opened.close()
  }
  return { ...opened, town, served, call, end }
}
