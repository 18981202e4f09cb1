import { z } from 'zod'
import { action } from '../action'
import { sitePublisher } from './site-publisher'

/** Has every page and file of the website made again; how far that is tells `open-site-state`. */
export const publishAgain = action({
  name: 'publish-again',
  method: 'post',
  input: z.strictObject({}),
  run: async () => {
    void sitePublisher().publishAgain()
    return { requested: true }
  },
})
