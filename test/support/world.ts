import { type Caller, callerOf } from './caller'
import { type Opened, openPayload } from './payload'
import { makeTown, type Town } from './people'
import { type Served, serve } from './served'

/** The whole program but the admin's pages: database, people, gateway on a port, and someone to call it. */
export type World = Opened & { town: Town; served: Served; call: Caller; end: () => Promise<void> }

export async function openWorld(): Promise<World> {
  const opened = await openPayload()
  const town = await makeTown(opened.payload)
  const served = await serve(opened.config)
  const call = await callerOf(fetch, town.people, served.origin)
  const end = async () => {
    await served.close()
    await opened.close()
  }
  return { ...opened, town, served, call, end }
}
