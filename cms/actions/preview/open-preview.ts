import { Refusal } from '../../domain/refusal'
import { action } from '../action'
import { askPreview } from './ask-preview'
import { draftsFor, previewInput } from './drafts-for'
import { refusalPage } from './refusal-page'

/** The page of a document as the site will show it, in the form that was saved last; what keeps it from being shown is a page too. */
export const openPreview = action({
  name: 'open-preview',
  method: 'get',
  input: previewInput,
  run: async (call, address) => {
    const html = await pageOf(call, address).catch((error: unknown) => {
      if (error instanceof Refusal) return refusalPage(error.message)
      throw error
    })
    return new Response(html, { headers })
  },
})

const pageOf = async (...asked: Parameters<typeof draftsFor>) =>
  (await askPreview(await draftsFor(...asked))).html

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'private, no-store',
  'x-robots-tag': 'noindex',
}
