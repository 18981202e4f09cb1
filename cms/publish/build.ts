import path from 'node:path'
import { addresses } from '../../site/src/data/cms'
import { createPublisher } from './publisher'

/** `npm run site:build [folder]`: the whole site from the CMS at `CMS_URL`, for any host to serve. */
const root = path.resolve(import.meta.dirname, '../..')
const folder = path.resolve(process.argv[2] ?? path.join(root, 'dist/site'))
const { cms, origin } = addresses()

const publisher = createPublisher({
  fetch,
  origin,
  cms,
  folder,
  renderer: path.join(root, 'dist/renderer'),
  report: ({ failure, milliseconds, pages, rendered }, error) => {
    if (failure) {
      console.error(error)
      console.error(failure)
      process.exitCode = 1
    } else {
      console.log(`${folder}：共 ${pages} 页，生成 ${rendered} 页，用时 ${milliseconds} 毫秒。`)
    }
  },
})
await publisher.publish()
await publisher.settled()
