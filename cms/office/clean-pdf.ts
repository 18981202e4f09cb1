import { createHash } from 'node:crypto'
import { PDFHexString } from 'pdf-lib'
import { cleanAnnotations } from './clean-pdf-annotations'
import { cleanCatalog, cleanPage, sweep } from './clean-pdf-objects'
import { loadPdf } from './load-pdf'

/**
 * Takes a PDF and returns one that holds its pages and nothing else, with what was left out in the words of people:
 * properties, comments, attachments, scripts, signatures, bookmarks, links outward, metadata of photos, earlier
 * versions. Its identifier is made from its content, so the same bytes give the same bytes. What the pages draw is
 * not touched: scans and drawn-on words stay. Throws Refusal as `loadPdf`.
 */
export async function cleanPdf(bytes: Uint8Array): Promise<{ bytes: Uint8Array; removed: string[] }> {
  const document = await loadPdf(bytes)
  const { catalog, context } = document
  const removed = new Set<string>()
  if (context.trailerInfo.Info) removed.add('文件属性')
  for (const page of document.getPages()) {
    cleanAnnotations(page, removed)
    cleanPage(page.node, removed)
  }
  cleanCatalog(catalog, removed)
  sweep(context, catalog, removed)
  context.trailerInfo.Info = undefined
  context.trailerInfo.ID = undefined
  const content = await document.save({ addDefaultPage: false, updateFieldAppearances: false })
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 32)
  const identifier = PDFHexString.of(digest)
  context.trailerInfo.ID = context.obj([identifier, identifier])
  return {
    bytes: await document.save({ addDefaultPage: false, updateFieldAppearances: false }),
    removed: [...removed].sort(),
  }
}
