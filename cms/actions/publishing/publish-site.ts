import { z } from 'zod'
import { contentChanged } from '../../hooks/publish-change'
import { action } from '../action'

/** Asks for a publish now; how it went is in the global `publication`. */
export const publishSite = action({
  name: 'publish-site',
  method: 'post',
  input: z.strictObject({}),
  run: async () => {
    contentChanged.publish({ slug: 'publish-site', id: null })
    return { requested: true }
  },
})
