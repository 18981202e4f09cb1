import { z } from 'zod'
import { action } from '../action'
import { sitePublisher } from './site-publisher'

/** How the website stands: the publish that runs now, and how the last one went. */
export const openSiteState = action({
  name: 'open-site-state',
  method: 'get',
  input: z.strictObject({}),
  run: async ({ req }) => {
    const { failure, finishedAt, milliseconds, pages, rendered } = await req.payload.findGlobal({
      slug: 'publication',
      depth: 0,
      overrideAccess: false,
      req,
    })
    return {
      progress: sitePublisher().progress(),
      last: { failure, finishedAt, milliseconds, pages, rendered },
    }
  },
})

export type SiteState = Awaited<ReturnType<typeof openSiteState.run>>
