import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'

/** A file of the published index, and how much of it is sent to a browser that takes either compression. */
export async function readSearchFile(folder: string, name: string) {
  const file = path.join(folder, 'search', name)
  const bytes = await readFile(file)
  const sent = (ending: string) =>
    stat(file + ending).then(
      ({ size }) => size,
      () => bytes.length,
    )
  return { bytes, brotli: await sent('.br'), gzip: await sent('.gz') }
}
