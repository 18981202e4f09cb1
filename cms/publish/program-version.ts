import path from 'node:path'
import { filesIn, hashOf } from './files-in'

const root = path.resolve(import.meta.dirname, '..')
const parts = ['access', 'collections', 'domain', 'fields', 'globals', 'hooks']

/** Changes with all that decides what anyone may read of a document, so that nothing is shown for having been public before. */
export async function programVersion(): Promise<string> {
  const files = await Promise.all(parts.map((part) => filesIn(path.join(root, part))))
  return hashOf(files.flat())
}
