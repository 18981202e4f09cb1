import type { PagedCollection } from '../../site/src/data/document-page'
import type { OneDocument } from '../../site/src/data/with-document'
import type { Preview } from '../actions/preview/ask-preview'
import type { PublicContent } from './public-content'

/**
 * The page of the first of these documents as the site will show it, with all of them in the form that is given and everything
 * else as it is public now. Nothing is published by it.
 * @throws an error with a Chinese sentence when the site cannot show it.
 */
export async function previewOf(
  { documents, renderer }: PublicContent,
  origin: string,
  drafts: readonly [OneDocument<PagedCollection>, ...OneDocument[]],
): Promise<Preview> {
  const [{ collection, document }] = drafts
  const model = renderer.siteModel(drafts.reduce(renderer.withDocument, documents), origin)
  const page = renderer.documentPage(model, collection, document.id)
  if (!page) throw new Error('这份内容在网站上还没有自己的页面，请填好各项后再预览。')
  const html = await renderer.render(page, origin)
  return { html: marked(html.toString(), noteOn(document)), article: renderer.articleCopy(page) }
}

const noteOn = (document: OneDocument['document']): string =>
  document._status === 'draft' ? '预览，尚未发布' : '预览，与网站上的相同'

const head =
  '<meta name="robots" content="noindex"><link rel="stylesheet" href="/preview/note.css"><script src="/preview/reload.js" type="module"></script></head>'

/** Says what it is, reloads with the form, and takes its files from the CMS: those of a draft are not in the site yet. */
const marked = (html: string, note: string): string =>
  html
    .replace('</head>', head)
    .replace(/<body[^>]*>/, `$&<p class="preview-note" role="status">${note}</p>`)
    .replace(/<[^>]+>/g, (tag) => tag.replaceAll(/(?<=["\s])\/media\//g, '/api/media/file/'))
