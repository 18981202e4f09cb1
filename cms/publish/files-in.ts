import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

type FoundFile = { file: string; bytes: Buffer }

/** The files of a folder and those in it, by their places in it, in order. */
export async function filesIn(folder: string): Promise<FoundFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
  return Promise.all(
    files.sort().map(async (file) => ({
      file: path.relative(folder, file).split(path.sep).join('/'),
      bytes: await readFile(file),
    })),
  )
}

/** A digest of files, whatever folder they stand in. */
export function hashOf(files: readonly FoundFile[]): string {
  const hash = createHash('sha256')
  for (const { file, bytes } of files) hash.update(`${file}\n${bytes.length}\n`).update(bytes)
  return hash.digest('base64url')
}
