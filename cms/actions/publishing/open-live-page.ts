import { action } from '../action'
import { previewInput } from '../preview/drafts-for'
import { sitePublisher } from './site-publisher'

/** Where the public reads a document; null when it does not. */
export const openLivePage = action({
  name: 'open-live-page',
  method: 'get',
  input: previewInput,
  run: async (_, { collection, id }) => ({ place: await sitePublisher().placeOf(collection, id) }),
})

export type LivePage = Awaited<ReturnType<typeof openLivePage.run>>
