import { createApp } from 'astro/app/entrypoint'

export const app = createApp({ streaming: false })
export { readDocuments } from './data/cms'
export { siteModel } from './data/model'
export { pages } from './data/pages'
export { readMedia } from './data/read'
export { searchFilesOf } from './data/search/files'
export { show } from './data/shown'
