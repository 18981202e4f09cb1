import { z } from 'zod'
import { action } from '../action'
import { sitePublisher } from './site-publisher'

/** Asks for a publish of what has changed; how the website stands tells `open-site-state`. */
export const publishSite = action({
  name: 'publish-site',
  method: 'post',
  input: z.strictObject({}),
  run: async () => {
    void sitePublisher().publish()
    return { requested: true }
  },
})
