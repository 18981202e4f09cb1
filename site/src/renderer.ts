import { createApp } from 'astro/app/entrypoint'

export const app = createApp({ streaming: false })

// Every `import()` goes through the loader, which costs more than a small page.
for (const [component, load] of app.manifest.pageMap ?? []) {
  let loaded: ReturnType<typeof load> | undefined
  app.manifest.pageMap?.set(component, () => (loaded ??= load()))
}

export { articleCopy } from './data/article-copy'
export { readChanges } from './data/changes'
export { lists, readDocuments } from './data/cms'
export { documentPage } from './data/document-page'
export { faultIn } from './data/html'
export { keptDocument, placeOf } from './data/kept-text'
export { siteModel } from './data/model'
export { pages } from './data/pages'
export { dated, readMedia } from './data/read'
export { searchFilesOf } from './data/search/files'
export { receivedPage, sentPage } from './data/sent-page'
export { show, showAside } from './data/shown'
export { withDocument } from './data/with-document'
