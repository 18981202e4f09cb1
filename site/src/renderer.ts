import { createApp } from 'astro/app/entrypoint'

export const app = createApp({ streaming: false })
export { articleCopy } from './data/article-copy'
export { readChanges } from './data/changes'
export { readDocuments } from './data/cms'
export { documentPage } from './data/document-page'
export { faultIn } from './data/html'
export { siteModel } from './data/model'
export { pages } from './data/pages'
export { readMedia } from './data/read'
export { searchFilesOf } from './data/search/files'
export { show, showAside } from './data/shown'
export { withDocument } from './data/with-document'
