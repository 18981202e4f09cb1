import { mkdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { compress, endings, isText } from './compress'

/** Whether a file has these bytes already. */
export async function stands(folder: string, file: string, bytes: Uint8Array): Promise<boolean> {
  const old = await readFile(path.join(folder, file)).catch(() => null)
  return old?.equals(bytes) ?? false
}

/** Writes a file into the staging folder, and its compressed forms beside it where it is a text. */
export async function prepare(staging: string, file: string, bytes: Uint8Array): Promise<void> {
  const target = path.join(staging, file)
  await mkdir(path.dirname(target), { recursive: true })
  const compressed = isText(file) ? await compress(file, bytes) : []
  await Promise.all([
    writeFile(target, bytes),
    ...compressed.map((variant, index) => writeFile(target + endings[index], variant)),
  ])
}

/** The compressed files go first: a page and its compressed forms are then never older than the lists that name it. */
export async function place(staging: string, folder: string, file: string): Promise<void> {
  const target = path.join(folder, file)
  await mkdir(path.dirname(target), { recursive: true })
  for (const ending of [...(isText(file) ? endings : []), '']) {
    await rename(path.join(staging, file) + ending, target + ending)
  }
}

export async function remove(folder: string, file: string): Promise<void> {
  for (const ending of [...(isText(file) ? endings : []), ''])
    await rm(path.join(folder, file) + ending, { force: true })
  for (let parent = path.dirname(file); parent !== '.'; parent = path.dirname(parent)) {
    const empty = await rmdir(path.join(folder, parent)).then(
      () => true,
      () => false,
    )
    if (!empty) return
  }
}
